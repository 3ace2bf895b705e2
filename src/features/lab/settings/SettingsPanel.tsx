import { DataGroup } from './DataGroup';
import { useDrafting } from './drafting';
import { ModelGroup } from './ModelGroup';
import { PreparationGroup } from './PreparationGroup';
import { StopGroup } from './StopGroup';
import { TrainingGroup } from './TrainingGroup';
import './settings.css';

/** Everything that decides a run, in five groups. Nothing until a task is open. */
export function SettingsPanel() {
  const drafting = useDrafting();
  if (drafting === null) return null;
  return (
    <section
      className="lab-settings"
      aria-label={drafting.words.panel.label}
      key={drafting.task.id}
    >
      <h2>{drafting.words.panel.label}</h2>
      <DataGroup drafting={drafting} />
      <PreparationGroup drafting={drafting} />
      <ModelGroup drafting={drafting} />
      <TrainingGroup drafting={drafting} />
      <StopGroup drafting={drafting} />
    </section>
  );
}
