import type { Drafting } from './drafting';
import { Group } from './Group';
import { SwitchRow } from './SwitchRow';

/** How the data are made ready, the right way or a wrong one. */
export function PreparationGroup({ drafting }: { readonly drafting: Drafting }) {
  const { task, words } = drafting;
  return (
    <Group id="preparation" drafting={drafting}>
      <p className="lab-says">{words.preparation.intro}</p>
      {task.preparation.map((step) => (
        <SwitchRow key={step.id} step={step} drafting={drafting} />
      ))}
    </Group>
  );
}
