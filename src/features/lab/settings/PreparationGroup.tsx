import { useLab } from '../../../stores/lab';
import { useLabOthers } from '../../../stores/lab-others';
import { useLabShown } from '../../../stores/lab-shown';
import type { Drafting } from './drafting';
import { Group } from './Group';
import { SwitchRow } from './SwitchRow';

/** How the data are made ready, the right way or a wrong one, and what each came to. */
export function PreparationGroup({ drafting }: { readonly drafting: Drafting }) {
  const { task, words } = drafting;
  const settings = useLab((lab) => lab.settings);
  const now = useLabShown((shown) => shown.now);
  const others = useLabOthers((aside) => aside.others);
  const runs = settings === null || now === null ? others : [{ ...now, settings }, ...others];
  return (
    <Group id="preparation" drafting={drafting}>
      <p className="lab-says">{words.preparation.intro}</p>
      {task.preparation.map((step) => (
        <SwitchRow key={step.id} step={step} drafting={drafting} runs={runs} />
      ))}
    </Group>
  );
}
