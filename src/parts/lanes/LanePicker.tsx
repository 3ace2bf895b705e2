import { useWords } from '../../i18n/words';
import type { Run } from '../../stores/run';
import { chooseLane, useView } from '../../stores/view';
import { ToggleButton } from '../../ui/ToggleButton';
import { sayLane } from './say-lane';

/** Which layer, in which direction, is looked at. `run` is the whole run. */
export function LanePicker({ run }: { readonly run: Run }) {
  const words = useWords();
  const lane = useView((view) => view.lane);
  return (
    <div role="group" aria-label={words.change.lane.label} className="value-scope">
      {run.trace.lanes.map((_, k) => (
        <ToggleButton
          key={k}
          className="small"
          pressed={k === lane}
          onPressedChange={() => {
            chooseLane(k);
          }}
        >
          {sayLane(run.trace.model, k, words)}
        </ToggleButton>
      ))}
    </div>
  );
}
