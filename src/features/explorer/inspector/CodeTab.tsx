import { useMemo, useState } from 'react';
import { numpyCode } from '../../../engine/code/numpy';
import { pytorchCode } from '../../../engine/code/pytorch';
import { useAllWords } from '../../../i18n/MoreWords';
import type { Run } from '../../../stores/run';
import { Button } from '../../../ui/Button';
import { ToggleButton } from '../../../ui/ToggleButton';
import { CopyButton } from './CopyButton';
import './code.css';

const libraries = {
  numpy: { name: 'NumPy', write: numpyCode },
  pytorch: { name: 'PyTorch', write: pytorchCode },
} as const;
type Library = keyof typeof libraries;
const libraryIds: readonly Library[] = ['numpy', 'pytorch'];

/** The model as a Python file that runs as it is. */
export function CodeTab({ run }: { readonly run: Run }) {
  const words = useAllWords().tabs.code;
  const [library, setLibrary] = useState<Library>('numpy');
  const { name, write } = libraries[library];
  const text = useMemo(
    () => write(`${run.cell.name.en} · ${run.preset.name.en}`, run.trace),
    [write, run],
  );
  return (
    <>
      <p className="inspector-note">{words.intro}</p>
      <div className="code-tools">
        <div role="group" aria-label={words.library} className="code-libraries">
          {libraryIds.map((id) => (
            <ToggleButton
              key={id}
              className="small"
              pressed={id === library}
              onPressedChange={() => {
                setLibrary(id);
              }}
            >
              {libraries[id].name}
            </ToggleButton>
          ))}
        </div>
        <Button
          className="small"
          onClick={() => {
            download(text, fileName(run.cell.id, run.preset.id, library));
          }}
        >
          {words.download}
        </Button>
        <CopyButton text={text} label={words.copy} />
      </div>
      <pre role="region" className="code" tabIndex={0} aria-label={words.text({ library: name })}>
        <code>{text}</code>
      </pre>
    </>
  );
}

/** The id of an own cell has a colon, which file systems have other uses for. */
function fileName(...parts: readonly string[]): string {
  return `${parts.join('-').replace(/\W+/g, '-')}.py`;
}

function download(text: string, file: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/x-python' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  URL.revokeObjectURL(url);
}
