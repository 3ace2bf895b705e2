import { useMemo } from 'react';
import { formulaOf } from '../../../engine/formula/formula-of';
import { formatNumber } from '../../../engine/formula/format-number';
import { nodeOf } from '../../../engine/graph';
import { placesOf } from '../../../engine/stages';
import { valueAt } from '../../../engine/trace';
import { useAllWords } from '../../../i18n/MoreWords';
import { elementsOf } from '../../../scene/diagram/elements';
import { huesOf } from '../../../scene/hue';
import type { Run } from '../../../stores/run';
import { useView } from '../../../stores/view';
import { InlineFormula } from '../../../parts/formula/InlineFormula';
import { LaneTable } from '../../../parts/lanes/LaneTable';
import { useUnit } from '../../../parts/run/use-unit';

interface CellTableProps {
  /** One lane of the run. */
  readonly run: Run;
  readonly whole: Run;
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
}

/** The diagram as a table: every value that it shows, one column a unit, blank where it is not computed yet. */
export function CellTable({ run, whole, timestep, stage, atRest }: CellTableProps) {
  const { explorer: words, tables: table } = useAllWords();
  const unit = useUnit(run);
  const level = useView((view) => view.depth.level);
  const { graph, hiddenSize } = run.trace.model;
  const rows = useMemo(() => {
    const places = placesOf(graph, run.cell.stages);
    const hues = huesOf(graph, run.cell.roles);
    return elementsOf(graph)
      .elements.filter(({ kind }) => kind === 'value')
      .map(({ node }) => ({
        node,
        hue: hues.get(node) ?? 'ink',
        stage: places[nodeOf(graph, node).index]?.stage ?? -1,
        formula: formulaOf(graph, node),
      }));
  }, [graph, run.cell]);
  return (
    <div role="region" className="twin twin-cell" aria-label={words.diagram.label} tabIndex={0}>
      {level === 'sequence' && whole.trace.lanes.length > 1 && (
        <LaneTable run={whole} timestep={Math.min(timestep, whole.trace.sequence.steps - 1)} />
      )}
      <table>
        <caption>{table.cell({ timestep: timestep + 1 })}</caption>
        <thead>
          <tr>
            <th scope="col">{table.value}</th>
            {Array.from({ length: hiddenSize }, (_, k) => (
              <th key={k} scope="col" className={k === unit ? 'chosen' : undefined}>
                {table.entry({ entry: k + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const known = row.stage < stage || (row.stage === stage && atRest);
            const values = valueAt(run.trace, row.node, timestep);
            const role = run.cell.roles[row.node];
            return (
              <tr key={row.node} aria-current={row.stage === stage ? 'step' : undefined}>
                <th scope="row" data-hue={row.hue}>
                  {role === undefined ? '' : table.named({ name: words.roles[role].name })}
                  <InlineFormula parts={row.formula} />
                </th>
                {Array.from({ length: Math.max(hiddenSize, values.length) }, (_, k) => (
                  <td key={k} className={k === unit ? 'chosen' : undefined}>
                    {k >= values.length
                      ? ''
                      : known
                        ? formatNumber(values[k] ?? NaN)
                        : table.notYet}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
