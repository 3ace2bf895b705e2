import type { Reference } from '../../../engine/analysis/reference-lines';
import type { TraceStatistics, UnitStatistics } from '../../../engine/analysis/unit-statistics';
import type { Graph } from '../../../engine/graph';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { writeKeep, writeR, writeSize, writeValue } from './write';

interface UnitFactsProps {
  readonly statistics: UnitStatistics;
  readonly keeper: TraceStatistics['keeper'];
  readonly graph: Graph;
  readonly nameOf: (reference: Reference) => string;
}

/** Everything that was measured of one unit: a column a state, a row a quantity. */
export function UnitFacts({ statistics, keeper, graph, nameOf }: UnitFactsProps) {
  const words = useAllWords().units.facts;
  const formats = useFormats();
  const { unit, states, gates, keep } = statistics;
  const factor = keeper?.factor ?? null;
  const title = words.title({ unit: unit + 1 });
  const measures = [
    { name: words.activity, values: states.map(({ activity }) => writeSize(activity)) },
    { name: words.low, values: states.map(({ low }) => writeValue(low)) },
    { name: words.high, values: states.map(({ high }) => writeValue(high)) },
    {
      name: words.signChanges,
      values: states.map(({ signChanges }) => formats.count(signChanges)),
    },
    ...(states[0]?.companions ?? []).map(({ reference }, k) => ({
      name: words.r({ line: nameOf(reference) }),
      values: states.map(({ companions }) => writeR(companions[k]?.r ?? NaN)),
    })),
  ];
  return (
    <details className="units-facts">
      <summary>{title}</summary>
      <table aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words.quantity}</th>
            {states.map(({ state }) => (
              <th key={state} scope="col">
                {state}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, k) => (
                <td key={states[k]?.state}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {keep !== null && factor !== null && (
        <p>{words.keep({ factor: plainSymbol(graph, factor), share: writeKeep(keep) })}</p>
      )}
      {gates.size > 0 && (
        <p>
          {words.saturated({
            gates: formats.list(
              [...gates].map(([gate, { both }]) =>
                words.gate({ gate, share: formats.percent(both) }),
              ),
            ),
          })}
        </p>
      )}
    </details>
  );
}
