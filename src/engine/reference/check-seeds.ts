import type { Tensors, Trace } from '../model';
import { checkLength } from './check-run';
import { carriesOf } from './lanes';

/**
 * What a loss says about a run: its derivatives with respect to what the run gave, in the layouts of the trace. What is
 * absent does not enter the loss.
 */
export interface Seeds {
  readonly logits?: Float64Array;
  /** T × B × (H · directions). */
  readonly output?: Float64Array;
  /** Per lane, state name → B × size: with respect to the state after the lane's last step. */
  readonly finalStates?: readonly Tensors[];
}

/** Throws an `Error` in words where seeds do not fit the trace. */
export function checkSeeds(trace: Trace, seeds: Seeds): void {
  if (seeds.logits !== undefined) {
    if (trace.logits === null) {
      throw new Error('A gradient of the logits is given, but the model has no read-out.');
    }
    checkLength('The gradient of the logits', seeds.logits, trace.logits.length, 'as the logits');
  }
  if (seeds.output !== undefined) {
    checkLength('The gradient of the output', seeds.output, trace.output.length, 'as the output');
  }
  const carries = carriesOf(trace.model.graph);
  seeds.finalStates?.forEach((finals, place) => {
    const lane = trace.lanes[place];
    if (lane === undefined)
      throw new Error(`Final states are given for a lane ${place} that is not there.`);
    for (const [name, seed] of finals) {
      const carry = carries.find(({ state }) => state === name);
      if (carry === undefined) {
        throw new Error(
          `A gradient of the final state ${name} is given, but the cell does not carry ${name}.`,
        );
      }
      const length = trace.sequence.batch * (lane.sizes[carry.next.index] ?? 0);
      checkLength(`The gradient of the final state ${name}`, seed, length, 'batch × size');
    }
  });
}
