import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import { changeDraft, fetchTask, openTask } from '../../../stores/lab-actions';
import { removeOther, useLabOthers, type OtherRun } from '../../../stores/lab-others';
import { labTasks } from '../../../tasks/lab/catalogue';
import type { RunSettings } from '../../../trainer/run-settings';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { differencesOf } from './differences';
import { useDrafting, type Drafting } from './drafting';
import { OtherScores } from './OtherScores';
import { sayAll } from './said-settings';
import './settings.css';
import './other-runs.css';

/** Runs that were put aside: what sets each apart from the open one, and the scores of all side by side. */
export function OtherRuns() {
  const words = useAllWords().labSettings.others;
  const others = useLabOthers((aside) => aside.others);
  const settings = useLab((lab) => lab.settings);
  const drafting = useDrafting();
  if (drafting === null || settings === null) return null;
  return (
    <section className="lab-others" aria-label={words.title}>
      <h2>{words.title}</h2>
      {others.length === 0 ? (
        <p className="lab-hint">{words.none}</p>
      ) : (
        <>
          <ul>
            {others.map((other) => (
              <Other key={other.id} other={other} settings={settings} drafting={drafting} />
            ))}
          </ul>
          <OtherScores others={others.filter((one) => one.settings.task === settings.task)} />
        </>
      )}
    </section>
  );
}

interface OtherProps {
  readonly other: OtherRun;
  /** Of the open run. */
  readonly settings: RunSettings;
  readonly drafting: Drafting;
}

function Other({ other, settings, drafting }: OtherProps) {
  const { words } = drafting;
  const { letter } = other;
  const isSameTask = other.settings.task === settings.task;
  const entry = labTasks.find(({ id }) => id === other.settings.task);
  const language = useLanguage();
  const parts = differencesOf(sayAll(other.settings, drafting), sayAll(settings, drafting)).map(
    words.difference.one,
  );
  const says = isSameTask
    ? words.others.differs({ parts: parts.length === 0 ? [words.difference.same] : parts })
    : words.others.otherTask({
        task: entry === undefined ? other.settings.task : textIn(language, entry.name),
      });
  return (
    <li>
      <span className="lab-other-letter">{words.others.run({ letter })}</span>
      <span className="lab-hint">{words.others.at({ update: other.update })}</span>
      <IconButton
        look="quiet"
        icon="close"
        label={words.others.remove({ letter })}
        onClick={() => {
          removeOther(other.id);
        }}
      />
      <p>{says}</p>
      {(isSameTask || entry !== undefined) && (
        <Button
          className="lab-small"
          aria-label={words.others.takeName({ letter })}
          onClick={() => {
            void take(other.settings, isSameTask);
          }}
        >
          {words.others.take}
        </Button>
      )}
    </li>
  );
}

/** Settings of the same task wait in the controls; another task is opened with them. */
async function take(settings: RunSettings, isSameTask: boolean): Promise<void> {
  if (isSameTask) {
    changeDraft(settings);
    return;
  }
  const task = await fetchTask(settings.task);
  if (task !== null) openTask(task, settings);
}
