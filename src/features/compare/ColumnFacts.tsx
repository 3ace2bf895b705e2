import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import type { Column } from './worker/protocol';

interface ColumnFactsProps {
  readonly column: Column;
  readonly timestep: number;
}

/** A column in numbers: what it costs, how long it remembers, and its gradients at the cursor. */
export function ColumnFacts({ column, timestep }: ColumnFactsProps) {
  const words = useAllWords().compare.number;
  const formats = useFormats();
  const { cost, halfLife, saturated, lossValue, picture, weightNorm } = column;
  const [before, after] = [weightNorm.before, weightNorm.after].map(formats.number);
  const life = halfLife?.middle;
  const facts: readonly (readonly [name: string, value: string])[] = [
    ...picture.flows.map(
      ({ state, norms }) =>
        [
          words.norm({ state, timestep: timestep + 1 }),
          formats.number(norms[timestep] ?? NaN),
        ] as const,
    ),
    [words.loss, formats.number(lossValue)],
    [
      words.weights,
      weightNorm.after < weightNorm.before
        ? words.clipped({ before: before ?? '', after: after ?? '' })
        : (before ?? ''),
    ],
    [words.parameters, formats.count(cost.parameters)],
    [words.multiplyAdds, formats.count(cost.multiplyAdds)],
    [
      words.halfLife,
      life === undefined
        ? words.none
        : life === Infinity
          ? words.never
          : words.steps({ steps: formats.number(life) }),
    ],
    [words.saturated, saturated === null ? words.none : formats.percent(saturated)],
  ];
  return (
    <dl className="compare-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
