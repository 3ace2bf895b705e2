import { useAllWords } from '../../../i18n/MoreWords';
import { change } from '../../../stores/experiment';
import type { Run } from '../../../stores/run';
import { Select } from '../../../ui/Select';

const LAYERS = [1, 2, 3] as const;
const DIRECTIONS = [1, 2] as const;

/** How many layers are stacked, and in how many directions they run. `run` is the whole run. */
export function Arrangement({ run }: { readonly run: Run }) {
  const words = useAllWords().changes.tab;
  const { layers, directions } = run.trace.model;
  return (
    <div className="change-pair">
      <Select
        label={words.layers}
        choices={LAYERS.map((count) => ({ id: String(count), name: String(count) }))}
        selected={String(layers)}
        onSelect={(id) => {
          void change({ layers: LAYERS.find((count) => String(count) === id) ?? null });
        }}
      />
      <Select
        label={words.directions}
        choices={DIRECTIONS.map((count) => ({
          id: String(count),
          name: count === 1 ? words.oneDirection : words.bothDirections,
        }))}
        selected={String(directions)}
        onSelect={(id) => {
          void change({ directions: DIRECTIONS.find((count) => String(count) === id) ?? null });
        }}
      />
    </div>
  );
}
