import { useRef, useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useLanguage } from '../../../i18n/words';
import type { Page } from '../../../stores/page';
import { DropZone } from '../../../ui/DropZone';
import { ModelForm } from './ModelForm';
import { openFile, type OpenedFile } from './opened-file';
import { readAside } from './read-aside';
import { RunPreview } from './RunPreview';
import { sayTrouble } from './say-trouble';
import type { Trouble } from './trouble';
import { troubleOf } from './trouble-of';

type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly trouble: Trouble }
  /** `turn` tells a file from one of the same name before it. */
  | { readonly kind: 'opened'; readonly file: OpenedFile; readonly turn: number };

interface OpenPartProps {
  readonly goToPage: (page: Page) => void;
  readonly onClose: () => void;
}

/** A file from outside: what is wrong with it, or what is in it and what can be done with it. */
export function OpenPart({ goToPage, onClose }: OpenPartProps) {
  const all = useAllWords().labFiles;
  const words = all.in;
  const language = useLanguage();
  const [reading, setReading] = useState<Reading>({ kind: 'nothing' });
  /** Counts the files that were chosen: an earlier one may still be read. */
  const turns = useRef(0);
  const read = async (file: File): Promise<void> => {
    turns.current += 1;
    const turn = turns.current;
    const { name } = file;
    setReading({ kind: 'reading', name });
    const next = await openFile(file, readAside).then(
      (opened): Reading => ({ kind: 'opened', file: opened, turn }),
      (error: unknown): Reading => ({ kind: 'failed', name, trouble: troubleOf(error) }),
    );
    if (turns.current === turn) setReading(next);
  };
  return (
    <section className="files-part" aria-labelledby="files-open">
      <h3 id="files-open">{words.title}</h3>
      <p className="files-note">{words.note}</p>
      <DropZone
        choose={words.choose}
        drop={words.drop}
        accept=".json,.safetensors,.npz"
        onFile={(file) => void read(file)}
      />
      <p className="files-status" role="status" data-kind={reading.kind}>
        {reading.kind === 'reading' && words.reading(reading)}
        {reading.kind === 'failed' &&
          `${reading.name}: ${sayTrouble(all, reading.trouble, language)} ${words.nothingChanged}`}
      </p>
      {reading.kind === 'opened' && reading.file.kind === 'run' && (
        <RunPreview file={reading.file} onOpened={onClose} />
      )}
      {reading.kind === 'opened' && reading.file.kind === 'model' && (
        <ModelForm
          key={reading.turn}
          file={reading.file}
          onOpened={() => {
            onClose();
            goToPage('explore');
          }}
        />
      )}
    </section>
  );
}
