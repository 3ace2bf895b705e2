import type { CSSProperties } from 'react';
import { arrivalsAt, type Arrival } from '../../../engine/analysis/arrivals';
import { formatNumber } from '../../../engine/formula/format-number';
import { nodeOf } from '../../../engine/graph';
import { useAllWords } from '../../../i18n/MoreWords';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { huesOf, type Hue } from '../../../scene/hue';
import { aheadOf } from '../ahead';
import type { GradientMoment } from '../moment';

interface ArrivalsProps extends GradientMoment {
  readonly node: string;
  readonly unit: number;
}

/** What a gradient is the sum of: one line for each way it comes, with a signed bar. */
export function Arrivals({ run, back, lane, timestep, node, unit }: ArrivalsProps) {
  const words = useAllWords().gradients.now;
  const { graph } = run.trace.model;
  const arrivals = arrivalsAt(back.back, lane, node, timestep);
  const at = (values: Float64Array): number => values[unit] ?? values[0] ?? NaN;
  const largest = Math.max(...arrivals.map(({ values }) => Math.abs(at(values))));
  const hues = huesOf(graph, run.cell.roles);
  const whole = back.run.trace;
  const isTop = lane >= whole.lanes.length - whole.model.directions;
  const nameOf = ({ from }: Arrival): string => {
    switch (from.kind) {
      case 'next':
        return words.next({ ahead: aheadOf(run) });
      case 'outside':
        return isTop ? words.outside : words.above;
      case 'user':
        return words.through({ name: plainSymbol(graph, nodeOf(graph, from.node)) });
    }
  };
  const hueOf = ({ from }: Arrival): Hue | 'loss' => {
    if (from.kind === 'outside') return 'loss';
    return hues.get(from.kind === 'user' ? from.node : node) ?? 'ink';
  };
  if (arrivals.length < 2) return null;
  return (
    <section>
      <h3>{words.arrives({ name: plainSymbol(graph, nodeOf(graph, node)) })}</h3>
      <table className="arrivals">
        <tbody>
          {arrivals.map((arrival, k) => {
            const value = at(arrival.values);
            const share = largest > 0 && Number.isFinite(value) ? value / largest : 0;
            return (
              <tr key={k} data-hue={hueOf(arrival)}>
                <th scope="row">{nameOf(arrival)}</th>
                <td className="arrival-bar" aria-hidden="true">
                  <span
                    style={{ '--share': Math.abs(share) } as CSSProperties}
                    data-sign={Math.sign(share)}
                  />
                </td>
                <td>{formatNumber(value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
