import type { CheckName, Finding } from '../../../clinic/grade/check';
import type { Place } from '../../../engine/analysis/place';
import type { Shape, Size } from '../../../engine/graph';
import type { AllWords } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import { placeOf, sayProblem } from '../../../parts/code/say-problem';
import { sayApart } from '../say-number';

/** What a check found, in one or two sentences with the expected and the found number. */
export function sayFinding(
  of: CheckName,
  finding: Finding,
  { clinic, editor }: AllWords,
  formats: Formats,
): string {
  const words = clinic.finding;
  switch (finding.kind) {
    case 'equation-error':
      return words.error({
        line: placeOf(finding.error).line,
        message: sayProblem(finding.error, editor),
      });
    case 'too-large':
      return editor.tooLarge;
    case 'names':
      return sayNames(of, finding, words, formats);
    case 'shapes':
      return finding.shapes
        .slice(0, 1)
        .map(({ name, expected, found }) =>
          words.shape({ name, expected: sayShape(expected, words), found: sayShape(found, words) }),
        )
        .join('');
    case 'value':
      return words.value(sayDifferent(finding, formats));
    case 'not-finite':
      return words.notFinite(sayDifferent(finding, formats));
    case 'out-of-range':
      return words.outOfRange({
        ...sayDifferent(finding, formats),
        most: formats.number(finding.most),
      });
    case 'gradient': {
      const [expected, found] = sayApart(finding.expected, finding.found, formats);
      return words.gradient({ place: sayPlace(finding.place, words), expected, found });
    }
  }
}

type FindingWords = AllWords['clinic']['finding'];

function sayNames(
  of: CheckName,
  { missing, extra }: Extract<Finding, { kind: 'names' }>,
  words: FindingWords,
  { list }: Formats,
): string {
  const isOfStates = of === 'states';
  const sayMissing = isOfStates ? words.statesMissing : words.parametersMissing;
  const sayExtra = isOfStates ? words.statesExtra : words.parametersExtra;
  return [
    ...(missing.length === 0 ? [] : [sayMissing({ names: list(missing) })]),
    ...(extra.length === 0 ? [] : [sayExtra({ names: list(extra) })]),
  ].join(' ');
}

function sayDifferent(
  {
    node,
    timestep,
    unit,
    expected,
    found,
  }: Extract<Finding, { kind: 'value' | 'not-finite' | 'out-of-range' }>,
  formats: Formats,
) {
  const said = sayApart(expected, found, formats);
  return { node, timestep: timestep + 1, unit: unit + 1, expected: said[0], found: said[1] };
}

/** What kind of a value it is, with its sizes. */
export function sayShape(shape: Shape, words: FindingWords): string {
  switch (shape.kind) {
    case 'scalar':
      return words.scalar;
    case 'vector':
      return words.vector({ size: saySize(shape.size) });
    case 'matrix':
      return words.matrix({ rows: saySize(shape.rows), columns: saySize(shape.columns) });
  }
}

/** `H`, `H + X`, `2H + 1`; a sum in brackets, since it may be a factor. */
function saySize({ hidden, input, constant }: Size): string {
  const times = (count: number, size: string): string[] =>
    count === 0 ? [] : [count === 1 ? size : `${count}${size}`];
  const parts = [...times(hidden, 'H'), ...times(input, 'X')];
  if (constant !== 0 || parts.length === 0) parts.push(String(constant));
  return parts.length === 1 ? parts.join('') : `(${parts.join(' + ')})`;
}

function sayPlace(place: Place, words: FindingWords): string {
  switch (place.kind) {
    case 'weight':
      return words.place.weight({ name: place.name, entry: place.index + 1 });
    case 'input':
      return words.place.input({ timestep: place.timestep + 1, entry: place.feature + 1 });
    case 'initial':
      return words.place.initial({ name: place.state, entry: place.unit + 1 });
    case 'value':
      return place.node;
  }
}
