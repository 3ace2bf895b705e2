import { useState } from 'react';
import type { AllWords } from '../../../i18n/catalogue';
import { useAllWords } from '../../../i18n/MoreWords';
import { useLanguage } from '../../../i18n/words';
import { saveFile } from '../../../parts/save-file';
import { useLab } from '../../../stores/lab';
import { readingOf, useLabShown } from '../../../stores/lab-shown';
import { Button } from '../../../ui/Button';
import { fileNameOf, savedModel, savedRun, type Format } from './saved-files';
import { shownModel, type Missing, type Shown } from './shown-model';

const ROWS = [
  { what: 'run', formats: ['run'] },
  { what: 'weights', formats: ['safetensors', 'npz'] },
  { what: 'scripts', formats: ['pytorch', 'keras'] },
] as const;

interface Status {
  readonly kind: 'saved' | 'failed';
  readonly text: string;
}

/** The run, its weights, and scripts that read them, as files. */
export function SavePart() {
  const all = useAllWords().labFiles;
  const words = all.out;
  const language = useLanguage();
  const task = useLab(({ settings }) => settings?.task ?? null);
  const hasOwn = useLab(({ own }) => own !== null);
  const update = useLabShown((shown) => readingOf(shown)?.update ?? null);
  const [status, setStatus] = useState<Status | null>(null);
  const save = async (format: Format): Promise<void> => {
    try {
      setStatus(await saved(format, await shownModel(all, language), all));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setStatus({ kind: 'failed', text: words.failed({ message }) });
    }
  };
  const isThere = task !== null && update !== null;
  return (
    <section className="files-part" aria-labelledby="files-save">
      <h3 id="files-save">
        {words.title} {isThere && <small>{words.of({ updates: update })}</small>}
      </h3>
      {!isThere ? (
        <p className="files-note">{words.nothing}</p>
      ) : (
        <ul className="files-list">
          {ROWS.map((row) => (
            <li key={row.what}>
              <span>{words[row.what]}</span>
              {row.formats.map((format) => (
                <Button
                  key={format}
                  className="small"
                  aria-label={words.save({
                    what: words[row.what],
                    format: words.formats[format],
                  })}
                  onClick={() => {
                    void save(format);
                  }}
                >
                  {words.formats[format]}
                </Button>
              ))}
            </li>
          ))}
        </ul>
      )}
      <p className="files-note">
        {words.runNote} {hasOwn && words.ownNote}
      </p>
      <p className="files-status" role="status" data-kind={status?.kind}>
        {status?.text}
      </p>
    </section>
  );
}

/** Saves what is shown in that format, and says what became of it. */
async function saved(
  format: Format,
  shown: Shown | Missing,
  { out: words, openIn }: AllWords['labFiles'],
): Promise<Status> {
  const failed = (text: string): Status => ({ kind: 'failed', text });
  if (shown === 'nothing') return failed(words.nothing);
  if (typeof shown === 'string') return failed(openIn[shown]);
  const { checkpoint, kept, task } = shown;
  const nameOf = (one: Format): string => fileNameOf(one, task, checkpoint.update);
  const name = nameOf(format);
  if (format === 'run') {
    saveFile(new Blob([new Uint8Array(savedRun(checkpoint))]), name);
    return { kind: 'saved', text: words.saved({ name }) };
  }
  if (typeof kept === 'string') return failed(openIn.noSample);
  const content = await savedModel(kept, format, nameOf('npz'));
  if (content === null) return failed(words.noKeras);
  const isText = typeof content === 'string';
  saveFile(new Blob([isText ? content : new Uint8Array(content)]), name);
  const note = isText ? ` ${words.scriptNote({ file: nameOf('npz') })}` : '';
  return { kind: 'saved', text: words.saved({ name }) + note };
}
