import { useRef, useState, type DragEvent } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { Button } from '../../../ui/Button';

/** A text and what to call it. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

interface OwnSourceProps {
  readonly source: Source | null;
  readonly onSource: (source: Source | null) => void;
}

/** As tasks/lab/own-data/read-table.ts has it: a larger file is not even read. */
const MOST_BYTES = 5_000_000;

type Trouble = 'unreadable' | 'tooLarge' | 'noText';

/** Where a table comes from: dropped, chosen or pasted. */
export function OwnSource({ source, onSource }: OwnSourceProps) {
  const { labOwn } = useAllWords();
  const say = labOwn.source;
  const [trouble, setTrouble] = useState<{ kind: Trouble; name: string } | null>(null);
  const [isOver, setOver] = useState(false);
  const choose = useRef<HTMLInputElement>(null);

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setTrouble(null);
    const text = await textOf(file);
    if (text.kind === 'text') onSource({ name: file.name, text: text.text });
    else setTrouble({ kind: text.kind, name: file.name });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <section className="own-source" aria-label={say.label}>
      <div
        // The button in it does the same by keyboard.
        role="presentation"
        className="own-drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <span>{say.drop}</span>
        <Button onClick={() => choose.current?.click()}>{say.choose}</Button>
        <input
          ref={choose}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-label={say.choose}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        {source !== null && <strong className="own-name">{source.name}</strong>}
      </div>
      <label className="own-paste">
        {say.paste}
        <textarea
          rows={3}
          spellCheck={false}
          value={source?.name === say.pasted ? source.text : ''}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTrouble(null);
            onSource(text === '' ? null : { name: say.pasted, text });
          }}
        />
      </label>
      <p className="own-limits">{say.limits}</p>
      {trouble !== null && <p role="alert">{say[trouble.kind]({ name: trouble.name })}</p>}
    </section>
  );
}

async function textOf(
  file: File,
): Promise<{ readonly kind: 'text'; readonly text: string } | { readonly kind: Trouble }> {
  if (file.size > MOST_BYTES) return { kind: 'tooLarge' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { kind: 'unreadable' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // No table holds these; a spreadsheet's own file, or a picture, does.
    return text.includes('\0') ? { kind: 'noText' } : { kind: 'text', text };
  } catch {
    return { kind: 'noText' };
  }
}
