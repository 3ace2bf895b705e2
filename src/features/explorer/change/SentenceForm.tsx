import { useState, type SyntheticEvent } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { change } from '../../../stores/experiment';
import type { Sentence } from '../../../tasks/preset';
import { Button } from '../../../ui/Button';

/** As long as a link carries it. */
const LONGEST = 400;

/** A sentence of one's own in place of the preset's. */
export function SentenceForm({ sentence }: { readonly sentence: Sentence }) {
  const words = useAllWords().changes.tab;
  const formats = useFormats();
  const [text, setText] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const trimmed = text.trim();
    if (trimmed !== '') void change({ text: trimmed });
  };
  const unknown = [...new Set(sentence.unknown.map((place) => sentence.tokens[place] ?? ''))];
  return (
    <form className="change-part" onSubmit={submit}>
      <label>
        {words.sentence}
        <textarea
          className="change-sentence"
          maxLength={LONGEST}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
              submit(event);
            }
          }}
        />
      </label>
      <div className="value-row">
        <Button type="submit" className="small" aria-disabled={text.trim() === ''}>
          {words.read}
        </Button>
      </div>
      {unknown.length > 0 && (
        <p className="inspector-note" role="status">
          {words.unknown({ words: formats.list(unknown) })}
        </p>
      )}
    </form>
  );
}
