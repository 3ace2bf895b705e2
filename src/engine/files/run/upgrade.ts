import { FileError } from '../problem';
import { RUN_VERSION } from './run-file';

/** Turns what a version wrote into what the next one would have written. Where it throws, the file is taken for broken. */
export type Step = (run: unknown) => unknown;

/** Step k makes version k + 2 of version k + 1. A new version adds its step here and a file of the old one to the tests. */
const STEPS: readonly Step[] = [];

/** What a file of that version holds, as the present version has it. Throws a `FileError` for a version that does not exist yet. */
export function upgraded(
  run: unknown,
  version: number,
  known: number = RUN_VERSION,
  steps: readonly Step[] = STEPS,
): unknown {
  if (version > known) throw new FileError({ kind: 'newer', version, known });
  try {
    return steps.slice(version - 1, known - 1).reduce((older, step) => step(older), run);
  } catch {
    throw new FileError({ kind: 'header', format: 'run', where: 'run' });
  }
}
