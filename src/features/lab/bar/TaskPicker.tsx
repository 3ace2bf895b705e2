import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import { chooseTask } from '../../../stores/lab-actions';
import { labTasks, type LabEntry } from '../../../tasks/lab/catalogue';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Icon } from '../../../ui/Icon';

interface TaskPickerProps {
  /** Opens what takes a table of the visitor's own. */
  readonly onOwnData: () => void;
}

const KINDS: readonly LabEntry['kind'][] = ['forecast', 'classify', 'memory'];

/** Which task is learned, and all there are by their kind, with a line on each. */
export function TaskPicker({ onOwnData }: TaskPickerProps) {
  const words = useAllWords().labSettings.task;
  const language = useLanguage();
  const task = useLab((lab) => lab.task);
  const own = useLab((lab) => lab.own);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  const id = own === null ? (task?.id ?? null) : null;
  const name = own === null ? task && textIn(language, task.name) : own.name;
  return (
    <>
      <Button
        look="quiet"
        className="lab-task"
        aria-label={`${words.label}: ${name ?? ''}`}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        <span className="lab-task-name">{name}</span>
        <Icon name="open" />
      </Button>
      <Dialog open={open} title={words.choose} closeLabel={words.close} onClose={close}>
        {KINDS.map((kind) => (
          <section key={kind} className="lab-tasks" aria-label={words.groups[kind]}>
            <h3>{words.groups[kind]}</h3>
            <ul>
              {labTasks
                .filter((entry) => entry.kind === kind)
                .map((entry) => (
                  <li key={entry.id}>
                    <TaskButton
                      name={textIn(language, entry.name)}
                      line={textIn(language, entry.line)}
                      current={entry.id === id}
                      onClick={() => {
                        close();
                        void chooseTask(entry.id);
                      }}
                    />
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <TaskButton
          name={words.own}
          line={words.ownLine}
          current={own !== null}
          onClick={() => {
            close();
            onOwnData();
          }}
        />
      </Dialog>
    </>
  );
}

interface TaskButtonProps {
  readonly name: string;
  readonly line: string;
  readonly current: boolean;
  readonly onClick: () => void;
}

function TaskButton({ name, line, current, onClick }: TaskButtonProps) {
  return (
    <button
      type="button"
      className="lab-task-choice"
      aria-current={current ? 'true' : undefined}
      onClick={onClick}
    >
      <Icon name="check" />
      <span>{name}</span>
      <span className="lab-task-line">{line}</span>
    </button>
  );
}
