import type { BackwardStage } from '../../scene/backward/stages';
import type { Differentiated } from '../../stores/differentiate';
import type { Run } from '../../stores/run';

/** What every part of the page shows something of. */
export interface GradientMoment {
  /** One lane of the run. */
  readonly run: Run;
  /** The gradients of the whole run. */
  readonly back: Differentiated;
  /** Place of that lane in `Trace.lanes`. */
  readonly lane: number;
  /** 0-based */
  readonly timestep: number;
  /** 0-based place in `stages`. */
  readonly stage: number;
  /** Whether the stage is completed; false while it is under way. */
  readonly atRest: boolean;
  readonly stages: readonly (BackwardStage & { readonly name: string })[];
}

/** What the strip shows of it: nothing that changes from stage to stage. */
export type FlowMoment = Pick<GradientMoment, 'run' | 'back' | 'lane' | 'timestep' | 'stages'>;
