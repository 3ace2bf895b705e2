import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { DropZone } from '../../../ui/DropZone';

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

  const take = async (file: File): Promise<void> => {
    setTrouble(null);
    const text = await textOf(file);
    if (text.kind === 'text') onSource({ name: file.name, text: text.text });
    else setTrouble({ kind: text.kind, name: file.name });
  };

  return (
    <section className="own-source" aria-label={say.label}>
      <DropZone
        choose={say.choose}
        drop={say.drop}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onFile={(file) => void take(file)}
      >
        {source !== null && <strong className="own-name">{source.name}</strong>}
      </DropZone>
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
