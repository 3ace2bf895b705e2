import { useMemo, useState } from 'react';
import type { Cell } from '../../../engine/cell';
import type { Trace } from '../../../engine/model';
import { useAllWords } from '../../../i18n/MoreWords';
import { distributionsOf } from '../../../scene/histogram';
import { useUnit } from '../../../parts/run/use-unit';
import { ToggleButton } from '../../../ui/ToggleButton';
import { HistogramFigure } from './HistogramFigure';

interface HistogramsProps {
  readonly cell: Cell;
  /** Of one lane. */
  readonly trace: Trace;
}

/** The histogram of every gate and state over all timesteps, of all units or of the chosen one. */
export function Histograms({ cell, trace }: HistogramsProps) {
  const { units, explorer } = useAllWords();
  const [alone, setAlone] = useState(false);
  const unit = useUnit({ trace });
  const of = alone ? unit : null;
  const distributions = useMemo(() => distributionsOf(cell, trace, of), [cell, trace, of]);
  return (
    <section className="histograms">
      <h2>{units.histogram.title}</h2>
      <ToggleButton className="small" pressed={alone} onPressedChange={setAlone}>
        {units.histogram.chosen({ unit: unit + 1 })}
      </ToggleButton>
      <div className="histogram-grid">
        {distributions.map((distribution) => {
          const role = cell.roles[distribution.node];
          const name = role === undefined ? '' : explorer.roles[role].name;
          return (
            <HistogramFigure
              key={distribution.node}
              name={`${name} ${distribution.node}`.trim()}
              distribution={distribution}
            />
          );
        })}
      </div>
    </section>
  );
}
