import { useDeferredValue, useMemo, useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { openOwn } from '../../../stores/lab-actions';
import type { OwnChoice } from '../../../tasks/lab/own-data/choice';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { OwnColumns } from './OwnColumns';
import { OwnPreview } from './OwnPreview';
import { OwnSource, type Source } from './OwnSource';
import { ProblemList } from './ProblemList';
import { readText, taskOf } from './read-own';
import './own.css';

interface OwnDataDialogProps {
  readonly onClose: () => void;
}

/** A table of the visitor's own: read, looked at, and taken as a task, without leaving the machine. */
export function OwnDataDialog({ onClose }: OwnDataDialogProps) {
  const words = useAllWords();
  const own = words.labOwn;
  const [source, setSource] = useState<Source | null>(null);
  const [header, setHeader] = useState<boolean | null>(null);
  const [chosen, setChosen] = useState<OwnChoice | null>(null);
  // A large table takes its time to read: what is typed or chosen must not wait for it.
  const text = useDeferredValue(source?.text ?? null);
  const read = useMemo(() => (text === null ? null : readText(text, header)), [text, header]);
  const choice = useDeferredValue(chosen ?? read?.suggested ?? null);
  const made = useMemo(() => (read === null ? null : taskOf(read, choice)), [read, choice]);
  const isReading = (source?.text ?? null) !== text;

  const take = (): void => {
    if (source === null || read === null || choice === null || made === null) return;
    if (made.task === null) return;
    openOwn({ name: source.name, text: source.text, header, choice }, made.task);
    onClose();
  };

  return (
    <Dialog title={own.title} closeLabel={words.shell.close} open onClose={onClose}>
      <p>{own.promise}</p>
      <OwnSource
        source={source}
        onSource={(next) => {
          setSource(next);
          setHeader(null);
          setChosen(null);
        }}
      />
      {isReading && <p role="status">{own.source.reading}</p>}
      {read !== null && read.table !== null && (
        <>
          <label className="own-header">
            <input
              type="checkbox"
              checked={read.table.header}
              onChange={(event) => {
                setHeader(event.currentTarget.checked);
                setChosen(null);
              }}
            />
            {own.header}
          </label>
          <OwnPreview table={read.table} columns={read.columns} />
          {choice === null ? (
            <p>{own.nothing}</p>
          ) : (
            <OwnColumns columns={read.columns} choice={choice} onChoice={setChosen} />
          )}
        </>
      )}
      {made !== null && (
        <>
          <ProblemList problems={made.problems} isUsable={made.task !== null} />
          <Button look="main" disabled={made.task === null} onClick={take}>
            {own.use}
          </Button>
        </>
      )}
    </Dialog>
  );
}
