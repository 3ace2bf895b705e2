import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { setWish } from '../../../stores/lab-actions';
import { Button } from '../../../ui/Button';

/** Characters at most: far more than is read of a text. */
const LONGEST = 2000;

/** A text of one's own to be read by the model as it stands. */
export function TextField() {
  const words = useAllWords().labCharts.sample;
  const [text, setText] = useState('');
  return (
    <form
      className="sample-text"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') setWish({ sample: { text } });
      }}
    >
      <label>
        <span>{words.own}</span>
        <input
          type="text"
          value={text}
          maxLength={LONGEST}
          placeholder={words.ownHint}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <Button type="submit" disabled={text.trim() === ''}>
        {words.read}
      </Button>
    </form>
  );
}
