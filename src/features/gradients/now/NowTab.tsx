import { useMemo } from 'react';
import { formatNumber } from '../../../engine/formula/format-number';
import { entryOfUnit, entrySymbol } from '../../../engine/formula/gradient-entry';
import { gradientNumbersOf } from '../../../engine/formula/gradient-numbers';
import { gradientOf } from '../../../engine/formula/gradient-of';
import { gradientReaderAt } from '../../../engine/formula/gradient-reader';
import { textOf } from '../../../engine/formula/part';
import { nodeOf } from '../../../engine/graph';
import { stateOf } from '../../../engine/language/names';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { TypesetFormula } from '../../../parts/formula/TypesetFormula';
import { MomentHeading } from '../../../parts/page/MomentHeading';
import { stepName } from '../../../parts/run/step-name';
import { useUnit } from '../../../parts/run/use-unit';
import { huesOf } from '../../../scene/hue';
import type { GradientMoment } from '../moment';
import { placeOfNode } from '../place-of-node';
import { sayGradient } from '../say/say-gradient';
import { sayReach } from '../say/say-reach';
import { Arrivals } from './Arrivals';
import { CheckIt } from './CheckIt';
import { LocalRules } from './LocalRules';

interface NowTabProps extends GradientMoment {
  readonly node: string;
}

/** One gradient at one moment: its rule, its numbers, what happens to it, where it comes from, and whether it is true. */
export function NowTab(moment: NowTabProps) {
  const { run, back, lane, timestep, node: id } = moment;
  const catalogue = useAllWords();
  const words = catalogue.gradients.now;
  const formats = useFormats();
  const unit = useUnit(run);
  const { graph } = run.trace.model;
  const hues = useMemo(() => huesOf(graph, run.cell.roles), [graph, run.cell.roles]);
  const reader = gradientReaderAt(back.back, lane, timestep);
  const symbols = gradientOf(reader, id);
  const numbers = gradientNumbersOf(reader, id, unit);
  const node = nodeOf(graph, id);
  const place = { back: back.back, cell: run.cell, lane, timestep, unit };
  const value = reader.value(id);
  const gradient = reader.gradient(id);
  const entry = entryOfUnit(reader, node, unit);
  const nudged = placeOfNode(run, lane, id, timestep, entry);
  const { check } = catalogue.gradients;
  const nudgedName = ((): string => {
    const ofUnit = (name: string): string =>
      `${name} (${catalogue.inspector.unit({ unit: unit + 1 })})`;
    if (nudged?.kind === 'weight' || nudged?.kind === 'input') {
      return textOf(entrySymbol(reader, node, entry));
    }
    if (nudged === null || node.operation !== 'previous') return ofUnit(plainSymbol(graph, node));
    // A state before is nudged where it came to be, where it also has a gradient that does not come from here.
    return nudged.kind === 'value'
      ? ofUnit(check.state({ state: nudged.node, step: stepName(run, nudged.timestep) }))
      : ofUnit(check.first({ state: stateOf(id) }));
  })();
  return (
    <>
      <MomentHeading run={run} timestep={timestep} node={id} />
      <dl className="pair">
        <div>
          <dt>{words.gradient}</dt>
          <dd>{formatNumber(gradient[entry] ?? NaN)}</dd>
        </div>
        <div>
          <dt>{words.value}</dt>
          <dd>{formatNumber(value[entry] ?? NaN)}</dd>
        </div>
      </dl>
      <div className="gradient-formulas">
        <p aria-label={words.formula({ text: textOf(symbols) })} role="math">
          <TypesetFormula parts={symbols} hues={hues} />
        </p>
        <p aria-label={words.numbers({ text: textOf(numbers) })} role="math">
          <TypesetFormula parts={numbers} hues={hues} />
        </p>
      </div>
      <p className="sentence">{sayGradient(place, id, catalogue, formats)}</p>
      <LocalRules reader={reader} node={id} unit={unit} hues={hues} />
      <Arrivals {...moment} unit={unit} />
      {nudged !== null && (
        <CheckIt
          back={back}
          place={nudged}
          name={nudgedName}
          note={
            node.operation === 'previous' && nudged.kind === 'value'
              ? check.part({
                  name: check.state({ state: nudged.node, step: stepName(run, nudged.timestep) }),
                  step: stepName(run, timestep),
                })
              : null
          }
        />
      )}
      {graph.states.includes(id) && (
        <section>
          <h3>{words.reach}</h3>
          <p className="inspector-note">{sayReach(place, id, catalogue, formats)}</p>
        </section>
      )}
    </>
  );
}
