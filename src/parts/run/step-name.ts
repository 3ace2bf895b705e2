import type { Run } from '../../stores/run';

/** What a timestep (0-based) is called in a sentence: its name, and of a word its number, too. */
export function stepName({ opened }: Run, timestep: number): string {
  const name = opened.nameOfStep(timestep);
  return opened.sentence === null ? name : `${timestep + 1} (${name})`;
}
