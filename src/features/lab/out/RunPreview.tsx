import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import { openCheckpoint } from '../../../stores/lab-actions';
import { Button } from '../../../ui/Button';
import type { OpenedFile } from './opened-file';

interface RunPreviewProps {
  readonly file: Extract<OpenedFile, { kind: 'run' }>;
  readonly onOpened: () => void;
}

/** What is in a saved run, before it takes the place of the one that is open. */
export function RunPreview({ file, onOpened }: RunPreviewProps) {
  const words = useAllWords().labFiles.run;
  const formats = useFormats();
  const language = useLanguage();
  const { content, task, cell, name } = file;
  const { settings, checkpoint, own } = content;
  const facts: readonly (readonly [string, string])[] = [
    [words.task, textIn(language, task.name)],
    ...(own === null ? [] : [[words.data, own.name] as const]),
    [words.cell, textIn(language, cell.name)],
    [words.size, words.sizes(settings)],
    [words.updates, formats.count(checkpoint.update)],
    [words.seed, String(settings.seed)],
    ...(checkpoint.validation === null
      ? []
      : [[words.validation, formatNumber(checkpoint.validation)] as const]),
    [words.fingerprint, checkpoint.fingerprint],
  ];
  return (
    <>
      <h4>{words.title({ name })}</h4>
      <dl className="files-facts">
        {facts.map(([what, value]) => (
          <Fact key={what} what={what} value={value} />
        ))}
      </dl>
      <Button
        look="main"
        onClick={() => {
          openCheckpoint({ ...content, task });
          onOpened();
        }}
      >
        {words.open}
      </Button>
    </>
  );
}

function Fact({ what, value }: { readonly what: string; readonly value: string }) {
  return (
    <>
      <dt>{what}</dt>
      <dd>{value}</dd>
    </>
  );
}
