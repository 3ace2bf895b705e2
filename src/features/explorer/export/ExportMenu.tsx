import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import type { Run } from '../../../stores/run';
import { Dialog } from '../../../ui/Dialog';
import { rowsOf, type Row } from './rows-of';
import { SaveRow } from './SaveRow';
import { SavingStatus } from './SavingStatus';
import { useSaving } from './use-saving';
import './export.css';

interface ExportMenuProps {
  readonly run: Run;
  /** 0-based. */
  readonly timestep: number;
  /** 0-based. */
  readonly stage: number;
  readonly onClose: () => void;
}

/** Everything that can be taken out of the page as a file. */
export function ExportMenu({ run, timestep, stage, onClose }: ExportMenuProps) {
  const { shell, share } = useAllWords();
  const words = share.save;
  const language = useLanguage();
  const { saving, save, cancel } = useSaving();
  // Of the moment at which it was opened: a GIF moves the page's own time while it is drawn.
  const [{ pictures, numbers }] = useState(() =>
    rowsOf({
      run,
      timestep,
      stage,
      words: share,
      inLanguage: (text) => textIn(language, text),
    }),
  );
  const list = (rows: readonly Row[]) => (
    <ul className="save-list">
      {rows.map((row, k) => (
        <SaveRow key={k} {...row} busy={saving.kind === 'working'} onSave={save} />
      ))}
    </ul>
  );
  return (
    <Dialog title={words.title} closeLabel={shell.close} open onClose={onClose}>
      <h3 className="save-title">{words.pictures}</h3>
      {pictures.length === 0 ? <p>{words.noPictures}</p> : list(pictures)}
      <h3 className="save-title">{words.numbers}</h3>
      {list(numbers)}
      <SavingStatus saving={saving} onCancel={cancel} />
    </Dialog>
  );
}
