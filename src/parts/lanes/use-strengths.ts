import { useEffect, useState } from 'react';
import { jointSensitivity } from '../../engine/analysis/joint-sensitivity';
import type { Model, Trace } from '../../engine/model';
import { usePlayback } from '../../stores/playback';

/** ‖∂ŷ/∂x_t‖ by the timestep of the output, each T numbers; of a run whose numbers are not known yet, those that are. */
export type Strengths = ReadonlyMap<number, Float64Array>;

/** Beyond as many multiply-adds in a run, one backward run holds the page up. */
const MOST_WORK = 5e6;

/** What is known of a run stays for as long as the run. */
const known = new WeakMap<Trace, Map<number, Float64Array>>();
const NOTHING: Strengths = new Map();

/** Whether the strengths of such a run can be computed while one looks. */
export function canMeasure({
  model,
  weights,
  sequence,
}: Pick<Trace, 'model' | 'weights' | 'sequence'>): boolean {
  const numbers = weights.lanes
    .flatMap((lane) => [...lane.values()])
    .reduce((sum, { length }) => sum + length, 0);
  return numbers * sequence.steps * outputsOf(model) <= MOST_WORK;
}

/**
 * How much the outputs of these timesteps move with each input: computed one after the other, between frames and while time stands
 * still, and returned as far as they are there.
 */
export function useStrengths(trace: Trace, wanted: readonly number[]): Strengths {
  const [shown, setShown] = useState<{ trace: Trace; strengths: Strengths } | null>(null);
  const playing = usePlayback((playback) => playback.playing);
  const asked = wanted.join();
  useEffect(() => {
    if (playing || !canMeasure(trace)) return undefined;
    const own = known.get(trace) ?? new Map<number, Float64Array>();
    known.set(trace, own);
    const missing = asked
      .split(',')
      .map(Number)
      .filter((at) => !own.has(at));
    let timer = 0;
    const next = (): void => {
      const at = missing.shift();
      if (at !== undefined) own.set(at, jointSensitivity(trace, at));
      if (missing.length > 0) timer = window.setTimeout(next);
      else setShown({ trace, strengths: new Map(own) });
    };
    timer = window.setTimeout(next);
    return () => {
      window.clearTimeout(timer);
    };
  }, [trace, asked, playing]);
  return shown?.trace === trace ? shown.strengths : NOTHING;
}

function outputsOf({ readout, hiddenSize, directions }: Model): number {
  return readout?.size ?? hiddenSize * directions;
}
