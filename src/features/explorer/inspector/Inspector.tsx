import type { Run } from '../../../stores/experiment';

interface InspectorProps {
  readonly run: Run;
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
}

/** Placeholder until the helper's own is there. */
export function Inspector({ run }: InspectorProps) {
  return <aside className="inspector">{run.cell.id}</aside>;
}
