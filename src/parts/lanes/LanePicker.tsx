import { useWords } from '../../i18n/words';
import type { Run } from '../../stores/run';
import { chooseLane, useView } from '../../stores/view';
import { Picker } from '../../ui/Picker';
import { ToggleButton } from '../../ui/ToggleButton';
import { sayLane } from './say-lane';

/** More than so many do not stand side by side. */
const FEW = 2;

/** Which layer, in which direction, is looked at. `run` is the whole run. */
export function LanePicker({ run }: { readonly run: Run }) {
  const words = useWords();
  const { label } = words.change.lane;
  const lane = useView((view) => view.lane);
  const names = run.trace.lanes.map((_, k) => sayLane(run.trace.model, k, words));
  if (names.length > FEW) {
    return (
      <Picker
        label={label}
        choices={names.map((name, k) => ({ id: String(k), name }))}
        selected={String(lane)}
        onSelect={(id) => {
          chooseLane(Number(id));
        }}
      />
    );
  }
  return (
    <div role="group" aria-label={label} className="value-scope">
      {names.map((name, k) => (
        <ToggleButton
          key={name}
          className="small"
          pressed={k === lane}
          onPressedChange={() => {
            chooseLane(k);
          }}
        >
          {name}
        </ToggleButton>
      ))}
    </div>
  );
}
