import { entriesOf, nodeOf } from '../graph';
import type { Model, Tensors, Weights } from '../model';
import { lanesOf } from '../reference/lanes';
import type { Arena } from './arena';
import { padded } from './block';
import type { ParameterPlace } from './lane-memory';

/** Everything that is trained. */
export interface PlanWeights extends Weights {
  /** Token × size, row-major; null without an embedding. */
  readonly embedding: Float64Array | null;
}

interface Entry {
  readonly name: string;
  readonly entries: number;
  readonly offset: number;
}

/** All parameters of a plan in one row, each padded to a multiple of four floats; gradients and an optimiser's memory lie alike. */
export interface Parameters {
  /** Floats of all of them. */
  readonly floats: number;
  /** Numbers that are trained. */
  readonly count: number;
  readonly values: number;
  readonly gradients: number;
  readonly lanes: readonly ReadonlyMap<string, ParameterPlace>[];
  readonly readout: ReadonlyMap<string, ParameterPlace>;
  readonly embedding: ParameterPlace | null;
  /** Copies weights into memory, rounded to float32, from the place where all of them begin. Throws where one is missing or has another size. */
  readonly write: (floats: Float32Array, start: number, weights: PlanWeights) => void;
  readonly read: (floats: Float32Array, start: number) => PlanWeights;
}

/** `tokens`: the number of rows of the embedding, null for none. */
export function placeParameters(model: Model, tokens: number | null, arena: Arena): Parameters {
  const { graph, hiddenSize, directions, readout } = model;
  let floats = 0;
  let count = 0;
  const place = (name: string, entries: number): Entry => {
    const entry = { name, entries, offset: floats };
    floats += padded(entries);
    count += entries;
    return entry;
  };
  const ofLanes = lanesOf(model).map(({ inputSize }) =>
    graph.parameters.map((name) =>
      place(name, entriesOf(nodeOf(graph, name).shape, hiddenSize, inputSize)),
    ),
  );
  const ofReadout =
    readout === null
      ? []
      : [place('W_y', readout.size * hiddenSize * directions), place('b_y', readout.size)];
  const ofTokens = tokens === null ? null : place('embedding', tokens * model.inputSize);

  const values = arena.take(floats);
  const gradients = arena.take(floats);
  const placeOf = ({ offset }: Entry): ParameterPlace => ({
    value: values + offset,
    gradient: gradients + offset,
  });
  const placesOf = (entries: readonly Entry[]): ReadonlyMap<string, ParameterPlace> =>
    new Map(entries.map((entry) => [entry.name, placeOf(entry)]));

  return {
    floats,
    count,
    values,
    gradients,
    lanes: ofLanes.map(placesOf),
    readout: placesOf(ofReadout),
    embedding: ofTokens && placeOf(ofTokens),
    write: (memory, start, weights) => {
      const put = ({ name, entries, offset }: Entry, given: Float64Array | undefined): void => {
        if (given?.length !== entries) {
          throw new Error(`${name} has ${given?.length ?? 0} entries, but the plan ${entries}.`);
        }
        memory.set(given, start + offset);
      };
      ofLanes.forEach((entries, lane) => {
        for (const entry of entries) put(entry, weights.lanes[lane]?.get(entry.name));
      });
      for (const entry of ofReadout) put(entry, weights.readout?.get(entry.name));
      if (ofTokens !== null) put(ofTokens, weights.embedding ?? undefined);
    },
    read: (memory, start) => {
      const get = ({ entries, offset }: Entry): Float64Array =>
        Float64Array.from(memory.subarray(start + offset, start + offset + entries));
      const tensors = (entries: readonly Entry[]): Tensors =>
        new Map(entries.map((entry) => [entry.name, get(entry)]));
      return {
        lanes: ofLanes.map(tensors),
        readout: readout === null ? null : tensors(ofReadout),
        embedding: ofTokens && get(ofTokens),
      };
    },
  };
}
