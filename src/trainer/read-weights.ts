import type { KernelSet } from '../engine/kernels/kernels';
import type { PlanWeights } from '../engine/plan/parameters';
import type { Prepared } from '../tasks/lab/prepared';
import { chosenSample } from './read/chosen-sample';
import { createEvaluator } from './read/evaluator';
import { createFreeForecast } from './read/free-forecast';
import { lateBy } from './read/lag';
import { inOneGo, type Pieces } from './read/pieces';
import { readSample } from './read/sample';
import { readably, scoredParts, scoresOf, type NamedPart } from './read/scores';
import { gateSpreads, weightSpreads } from './read/spreads';
import type { RunModel } from './compile-run';
import type { WeightsReading, Wish } from './reading';

/** What is shown of weights. */
export interface Reader {
  /**
   * Scores on every part but the training one (on that too where it is judged by), what is said of the judged part, and one sample. A
   * fingerprint that is remembered costs only what another wish changes.
   */
  readonly read: (
    weights: PlanWeights,
    update: number,
    fingerprint: string,
    wish: Wish,
  ) => WeightsReading;
  /** All that does not depend on a wish, which takes longest, in pieces: then {@link read} is quick. */
  readonly prepare: (weights: PlanWeights, fingerprint: string) => Pieces<void>;
  readonly forgetAllBut: (fingerprints: ReadonlySet<string>) => void;
}

/** What the weights say, whatever is wished for. */
interface Said extends Pick<WeightsReading, 'said' | 'free' | 'lag' | 'weights'> {
  readonly outputs: readonly (NamedPart & { readonly said: Float64Array })[];
}

/** Reads weights of this model on these data, with plans of its own: those of a run are left as they are. */
export function createReader(subject: RunModel, prepared: Prepared, kernels: KernelSet): Reader {
  const { model } = subject;
  const { shape, series } = prepared;
  const evaluator = createEvaluator(subject, shape, kernels);
  const free = createFreeForecast(subject, prepared, kernels);
  const scored = scoredParts(prepared);
  const judged = prepared.parts[prepared.judged];
  const known = new Map<string, Said>();

  function* saidBy(weights: PlanWeights, fingerprint: string): Pieces<Said> {
    const before = known.get(fingerprint);
    if (before !== undefined) return before;
    const outputs: Said['outputs'][number][] = [];
    for (const one of scored) {
      outputs.push({ ...one, said: yield* evaluator.say(weights, one.part) });
    }
    const scaled = outputs.find(({ part }) => part === judged)?.said ?? new Float64Array();
    const said = readably(prepared, judged, scaled);
    const found = {
      outputs,
      said,
      free: free === null ? null : yield* free(weights),
      lag: series === null ? null : lateBy(series, judged, said),
      weights: weightSpreads(model, weights),
    };
    known.set(fingerprint, found);
    return found;
  }

  return {
    read: (weights, update, fingerprint, wish) => {
      const { outputs, ...shown } = inOneGo(saidBy(weights, fingerprint));
      const sample = readSample(subject, weights, shape, chosenSample(prepared, wish.sample));
      return {
        ...shown,
        update,
        fingerprint,
        scores: scoresOf(prepared, outputs, wish.threshold),
        sample,
        gates: gateSpreads(model.graph, sample),
      };
    },
    *prepare(weights, fingerprint) {
      yield* saidBy(weights, fingerprint);
    },
    forgetAllBut: (fingerprints) => {
      for (const one of known.keys()) if (!fingerprints.has(one)) known.delete(one);
    },
  };
}
