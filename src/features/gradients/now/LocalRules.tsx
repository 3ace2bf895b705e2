import { formatNumber } from '../../../engine/formula/format-number';
import { localDerivativesOf, type LocalDerivative } from '../../../engine/formula/local-derivative';
import { entryOfUnit } from '../../../engine/formula/gradient-entry';
import type { GradientReader } from '../../../engine/formula/gradient-reader';
import { textOf, type Part } from '../../../engine/formula/part';
import { nodeOf } from '../../../engine/graph';
import { useAllWords } from '../../../i18n/MoreWords';
import { TypesetFormula } from '../../../parts/formula/TypesetFormula';
import type { Hue } from '../../../scene/hue';

interface LocalRulesProps {
  readonly reader: GradientReader;
  readonly node: string;
  readonly unit: number;
  readonly hues: ReadonlyMap<string, Hue>;
}

const EQUALS: Part = { kind: 'operator', node: null, text: '=' };

/** In symbols, with numbers, and as one number where those have to be multiplied first. */
function whole({ of, symbols, numbers, value }: LocalDerivative): readonly Part[] {
  const result: Part = { kind: 'number', node: of, value, text: formatNumber(value) };
  return numbers.length === 1
    ? [...symbols, EQUALS, ...numbers]
    : [...symbols, EQUALS, ...numbers, EQUALS, result];
}

/** How the next values follow this one, all else being equal: ∂c_t/∂c_{t−1} = f_t = 0.93. */
export function LocalRules({ reader, node, unit, hues }: LocalRulesProps) {
  const words = useAllWords().gradients.now;
  const entry = entryOfUnit(reader, nodeOf(reader.graph, node), unit);
  const rules = localDerivativesOf(reader, node, entry);
  if (rules.length === 0) return null;
  return (
    <section>
      <h3>{words.rule}</h3>
      {rules.map((rule) => {
        const parts = whole(rule);
        return (
          <p
            key={rule.of}
            className="gradient-formulas"
            role="math"
            aria-label={words.formula({ text: textOf(parts) })}
          >
            <TypesetFormula parts={parts} hues={hues} />
          </p>
        );
      })}
    </section>
  );
}
