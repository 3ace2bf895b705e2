import { reachOfInput, reachOfOutput, type Reach } from '../../engine/analysis/reach';
import type { Trace } from '../../engine/model';
import type { Strengths } from './use-strengths';

/** The end of the ways that is looked at: an input, or an output. */
export interface Source {
  readonly side: 'input' | 'output';
  /** 0-based; of a read-out on the last step it does not matter. */
  readonly timestep: number;
}

/** What a source can move or be moved by, and how much. */
export interface Followed {
  readonly source: Source;
  readonly reach: Reach;
  /** By the timestep of the other end: ‖∂ŷ/∂x‖; what is not known yet is absent. */
  readonly strengths: ReadonlyMap<number, number>;
}

/** Follows a source through a whole run. */
export function followedOf(trace: Trace, source: Source, strengths: Strengths): Followed {
  const { side, timestep } = source;
  if (side === 'input') {
    const moved = [...strengths].map(([at, norms]) => [at, norms[timestep] ?? NaN] as const);
    return { source, reach: reachOfInput(trace, timestep), strengths: new Map(moved) };
  }
  const at = trace.model.readout?.on === 'last' ? 0 : timestep;
  const norms = strengths.get(at) ?? new Float64Array();
  return { source, reach: reachOfOutput(trace, timestep), strengths: new Map(norms.entries()) };
}

/** The outputs whose strengths have to be known to follow a source: its own, or those of the timesteps that are looked at. */
export function wantedFor(
  { readout }: Trace['model'],
  { side, timestep }: Source,
  shown: readonly number[],
): readonly number[] {
  if (readout?.on === 'last') return [0];
  return side === 'output' ? [timestep] : shown;
}

/** 0-based timesteps of the other end that there is a way to. */
export function otherEnd({ source, reach }: Followed): readonly number[] {
  const marks = source.side === 'input' ? reach.outputs : reach.inputs;
  return [...marks.keys()].filter((t) => marks[t] === 1);
}

/** The timestep of the other end that moves, or is moved, most, of those that are known; null where nothing is. */
export function strongestOf({ strengths }: Followed): { at: number; norm: number } | null {
  let most: { at: number; norm: number } | null = null;
  for (const [at, norm] of strengths) if (norm > (most?.norm ?? 0)) most = { at, norm };
  return most;
}
