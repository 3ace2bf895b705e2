import { useState } from 'react';
import {
  checkGradient,
  USUAL_STEP,
  type GradientCheck,
} from '../../../engine/analysis/central-difference';
import { valueOf, type Place } from '../../../engine/analysis/place';
import { formatNumber } from '../../../engine/formula/format-number';
import { lossAt } from '../../../engine/loss-at';
import { useAllWords } from '../../../i18n/MoreWords';
import type { Differentiated } from '../../../stores/differentiate';
import { goalOf } from '../../../tasks/goal';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';

/** From a nudge that bends the curve to one that rounding swallows. */
const STEPS = [1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8, 1e-10, 1e-12];

/** Relative error below which two numbers count as the same. */
const CLOSE = 1e-4;

interface CheckItProps {
  readonly back: Differentiated;
  readonly place: Place;
  /** What is nudged, as it is called. */
  readonly name: string;
  /** How its gradient differs from the one that is shown; null where it does not. */
  readonly note?: string | null;
}

/** What was found, of which number in which run. */
interface Found {
  readonly back: Differentiated;
  readonly of: string;
  readonly check: GradientCheck;
}

/** Runs the model twice with one number nudged and sets the difference of the loss beside the gradient. */
export function CheckIt({ back, place, name, note = null }: CheckItProps) {
  const words = useAllWords().gradients.check;
  const [step, setStep] = useState(USUAL_STEP);
  const [found, setFound] = useState<Found | null>(null);
  const of = `${JSON.stringify(place)} ${step}`;
  // A check belongs to its number: what was found of another says nothing of this one.
  const check = found?.back === back && found.of === of ? found.check : null;
  const { trace } = back.run;
  if (valueOf(trace, place) === undefined) return null;
  const run = (): void => {
    const goal = goalOf(back.run.opened, back.run.target?.values ?? null);
    const lossOf = (changed: typeof trace): number => lossAt(changed, back.loss, goal).value;
    setFound({ back, of, check: checkGradient(trace, place, step, lossOf, back.back.gradients) });
  };
  const written = formatNumber(step);
  return (
    <section className="check">
      <h3>{words.title}</h3>
      <p className="inspector-note">{words.what({ name, step: written })}</p>
      {note !== null && <p className="inspector-note">{note}</p>}
      <div className="check-tools">
        <Select
          label={words.size}
          choices={STEPS.map((one) => ({ id: String(one), name: formatNumber(one) }))}
          selected={String(step)}
          onSelect={(id) => {
            setStep(Number(id));
          }}
        />
        <Button onClick={run}>{words.run}</Button>
      </div>
      <div role="status">
        {check !== null && (
          <>
            <table className="check-numbers">
              <tbody>
                <Row name={words.above({ step: written })} value={exact(check.above)} />
                <Row name={words.below({ step: written })} value={exact(check.below)} />
                <Row name={words.numeric} value={exact(check.numerical)} />
                <Row name={words.back} value={exact(check.backpropagated)} />
                <Row name={words.relative} value={formatNumber(check.relativeError)} />
              </tbody>
            </table>
            <p className="sentence">{verdict(check, back.back.window !== null, words)}</p>
          </>
        )}
      </div>
    </section>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{value}</td>
    </tr>
  );
}

/** Enough digits that one sees where two numbers part. */
function exact(value: number): string {
  return value === 0 ? '0' : value.toPrecision(9).replaceAll('-', '−');
}

function verdict(
  { relativeError, backpropagated, numerical, resolution, step }: GradientCheck,
  isCut: boolean,
  words: ReturnType<typeof useAllWords>['gradients']['check'],
): string {
  const difference = Math.abs(backpropagated - numerical);
  if (backpropagated === 0 && numerical === 0) return words.zero;
  if (relativeError < CLOSE) return words.agree;
  // What rounding can explain is no disagreement.
  if (difference <= 4 * resolution) return words.rounding;
  if (isCut) return words.cut;
  return step >= 1e-3 ? words.coarse : words.rounding;
}
