import type { Graph } from '../graph';
import type { Kernels } from '../kernels/kernels';
import type { Arena } from './arena';
import { fromColumn, type Block, type Call } from './block';
import { backwardCalls } from './lane-backward';
import { forwardCalls, type Calls } from './lane-forward';
import { placeGradients } from './lane-gradients';
import {
  carriedSlots,
  placeLane,
  type Constants,
  type LaneSizes,
  type ParameterPlace,
} from './lane-memory';

/** What a lane is made of. */
export interface LaneRequest {
  readonly graph: Graph;
  readonly sizes: LaneSizes;
  readonly input: Block;
  readonly inputGradient: Block | null;
  /** Whether no other lane has left its gradient at the input before. */
  readonly isFirst: boolean;
  readonly hiddenFrom: 'every' | 'last';
  readonly parameters: ReadonlyMap<string, ParameterPlace>;
  readonly constants: Constants;
  readonly mask: number;
  readonly arena: Arena;
}

/** One layer in one direction, ready to run. */
export interface LaneRun {
  /** h and its gradient at every timestep. */
  readonly value: Block;
  readonly gradient: Block;
  /** Deals out the memory of the way back, which lanes may share. Before anything runs. */
  readonly placeGradients: () => void;
  readonly begin: (kernels: Kernels) => void;
  readonly prepare: (kernels: Kernels) => void;
  readonly forward: (kernels: Kernels, isMasked: boolean) => void;
  readonly backward: (kernels: Kernels, isMasked: boolean) => void;
}

export function createLane(request: LaneRequest): LaneRun {
  const { graph, sizes, input, inputGradient, parameters, constants, mask, arena } = request;
  const { steps, batch, backward, hidden } = sizes;
  const memory = placeLane(graph, sizes, input, parameters, arena);
  const slots = arena.takeRows(hidden, batch, steps + 1);
  const { after: gradient } = carriedSlots(slots, sizes);

  const plain = forwardCalls(memory, sizes, constants, null);
  const masked = forwardCalls(memory, sizes, constants, mask);
  let back: { readonly plain: Calls; readonly masked: Calls; readonly clear: Call } | null = null;

  const run = (calls: readonly Call[], kernels: Kernels, timestep: number): void => {
    for (const call of calls) call(kernels, timestep);
  };
  const timestepAt = (k: number): number => (backward ? steps - 1 - k : k);

  const h = memory.carried.find(({ next }) => next.id === 'h');
  if (h === undefined) throw new Error('A cell has an h.');
  return {
    value: fromColumn(h.after, 0),
    gradient,
    placeGradients: () => {
      const gradients = placeGradients(memory, sizes, inputGradient, slots, parameters, arena);
      const callsWith = (given: number | null): Calls =>
        backwardCalls({
          memory,
          gradients,
          sizes,
          constants,
          mask: given,
          hiddenFrom: request.hiddenFrom,
          inputIsStarted: !request.isFirst,
        });
      const last = timestepAt(steps - 1);
      const clear: Call = (kernels) => {
        for (const { at, floats } of gradients.cleared) kernels.fill(at, floats, 0);
        for (const item of memory.carried) {
          const { after } = gradients.ofCarried(item) ?? {};
          if (item === h || after === undefined) continue;
          kernels.fill(after.at + last * after.step, batch * after.row, 0);
        }
      };
      back = { plain: callsWith(null), masked: callsWith(mask), clear };
    },
    begin: (kernels) => {
      for (const { at, span, value } of memory.numbers) kernels.fill(at, span, value);
    },
    prepare: (kernels) => {
      run(plain.constant, kernels, 0);
    },
    forward: (kernels, isMasked) => {
      const { given, recurrent } = isMasked ? masked : plain;
      run(given, kernels, 0);
      for (let k = 0; k < steps; k++) run(recurrent, kernels, timestepAt(k));
    },
    backward: (kernels, isMasked) => {
      if (back === null) throw new Error('The memory of the way back has not been dealt out.');
      const { given, recurrent, constant } = isMasked ? back.masked : back.plain;
      back.clear(kernels, 0);
      for (let k = steps - 1; k >= 0; k--) run(recurrent, kernels, timestepAt(k));
      run(given, kernels, 0);
      run(constant, kernels, 0);
    },
  };
}
