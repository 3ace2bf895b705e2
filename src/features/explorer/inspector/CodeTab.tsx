import { useEffect, useMemo, useState } from 'react';
import { numpyCode } from '../../../engine/code/numpy';
import { pytorchCode } from '../../../engine/code/pytorch';
import { useWords } from '../../../i18n/words';
import type { Run } from '../../../stores/experiment';
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
  const words = useWords().inspector.code;
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
        <Download
          text={text}
          file={`${run.cell.id}-${run.preset.id}-${library}.py`}
          label={words.download}
        />
        <CopyButton text={text} label={words.copy} />
      </div>
      <pre role="region" className="code" tabIndex={0} aria-label={words.text({ library: name })}>
        <code>{text}</code>
      </pre>
    </>
  );
}

interface DownloadProps {
  readonly text: string;
  readonly file: string;
  readonly label: string;
}

function Download({ text, file, label }: DownloadProps) {
  const url = useMemo(
    () => URL.createObjectURL(new Blob([text], { type: 'text/x-python' })),
    [text],
  );
  useEffect(
    () => () => {
      URL.revokeObjectURL(url);
    },
    [url],
  );
  return (
    <a className="button small" href={url} download={file}>
      {label}
    </a>
  );
}
