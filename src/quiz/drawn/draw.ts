import { createRandom, type Random } from '../../engine/random';
import type { Problem } from '../question';
import type { Drawing, Exact } from './drawing';
import { drawGate } from './gate';
import { drawCarry, drawMemory } from './memory';
import { drawMultiplyAdds, drawParameters } from './parameters';
import { drawShape } from './shape';
import { drawStep } from './step';
import { drawClip, drawStepSchedule, drawWindows } from './training';

/** A numeric question with its numbers. */
export interface Drawn extends Drawing {
  /** How far a typed number may be off: one unit of the last digit that is asked for, for roundings on the way. */
  readonly within: number;
}

/** Below this a question would be about rounding, not about what is asked. */
const SMALLEST = 0.02;
/** More than ever needed: of the hardest problem one drawing in three is taken. */
const MOST_DRAWINGS = 500;

/**
 * The numbers of a question from a seed, always the same. Drawn again until the answer is finite, is not so small that rounding
 * decides, does not lie where two people would round differently, and differs from what every mistake leads to by more than is allowed.
 */
export function draw(problem: Problem, seed: number): Drawn {
  const random = createRandom(seed);
  for (let k = 0; k < MOST_DRAWINGS; k++) {
    const drawing = drawOnce(problem, random);
    const within = drawing.decimals === 0 ? 0 : 10 ** -drawing.decimals;
    if (isClear(drawing, within)) return { ...drawing, within };
  }
  throw new Error(`No clear question of ${problem.kind} came of seed ${seed}.`);
}

function drawOnce(problem: Problem, random: Random): Drawing {
  switch (problem.kind) {
    case 'step':
      return drawStep(problem, random);
    case 'gate':
      return drawGate(problem, random);
    case 'carry':
      return drawCarry(random);
    case 'memory':
      return drawMemory(problem, random);
    case 'parameters':
      return drawParameters(problem, random);
    case 'shape':
      return drawShape(problem, random);
    case 'multiply-adds':
      return drawMultiplyAdds(random);
    case 'clip':
      return drawClip(problem, random);
    case 'step schedule':
      return drawStepSchedule(random);
    case 'windows':
      return drawWindows(random);
  }
}

function isClear({ answer, misses, decimals }: Drawing, within: number): boolean {
  if (typeof answer === 'number') {
    if (!Number.isFinite(answer) || (decimals > 0 && Math.abs(answer) < leastOf(decimals))) {
      return false;
    }
    // Neither a half of the last digit, which rounds either way, nor next to it.
    const last = Math.abs(answer) * 10 ** decimals;
    if (decimals > 0 && Math.abs((last % 1) - 0.5) < 0.02) return false;
  }
  return Object.values(misses).every((miss) => differ(answer, miss, 2 * within));
}

/** Of four digits after the point one is enough: those are asked for where a small number is exact. */
function leastOf(decimals: number): number {
  return decimals > 3 ? 10 ** -decimals : SMALLEST;
}

/** True where two answers are more than that far from each other, or of different form. */
export function differ(a: Exact, b: Exact, within: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') return !(Math.abs(a - b) <= within);
  const [one, other] = [a, b].map((exact) => (typeof exact === 'number' ? [exact] : exact));
  return String(one) !== String(other);
}
