import type { Words } from '../engine/cell';
import type { Data, Outputs, PipelineCase } from './case';
import { faultyLines } from './faulty-line';
import { isNear } from './near';

/** A line that could stand in place of the faulty one of a listing. */
export interface Candidate {
  /** Empty where the faulty line is simply left out. */
  readonly line: string;
  run(input: Data): Outputs;
  /** Why it mends the fault, or does not. */
  readonly why: Words;
}

/** The right line of a pipeline and the others that are offered, the right one first: whoever shows them shuffles them. */
export function candidatesOf(of: PipelineCase): readonly Candidate[] {
  const [faulty] = faultyLines(of);
  const lines = of.listing.right.split('\n');
  const line = lines[(faulty?.right ?? 0) - 1] ?? '';
  return [{ line, run: (input) => of.sides.right(input), why: of.fix }, ...of.offers];
}

/** The first number, in the order of what is watched, that a candidate gets wrong. */
export interface Unmended {
  readonly output: string;
  readonly index: number;
  readonly expected: number;
  readonly found: number;
}

/** Grades a candidate by running it on the data of the case; null where it gives what the right side gives. */
export function gradeCandidate(of: PipelineCase, candidate: Candidate): Unmended | null {
  const found = candidate.run(of.input);
  const expected = of.sides.right(of.input);
  for (const { output } of of.watch) {
    const [ours, theirs] = [found[output] ?? [], expected[output] ?? []];
    for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
      const at = { expected: theirs[index] ?? NaN, found: ours[index] ?? NaN };
      if (!isNear(at.found, at.expected)) return { output, index, ...at };
    }
  }
  return null;
}
