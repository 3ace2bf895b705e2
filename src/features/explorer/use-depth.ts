import { useMemo } from 'react';
import { isLayer } from '../../scene/diagram/elements';
import type { Run } from '../../stores/run';
import { useView, type Depth } from '../../stores/view';

const CELL: Depth = { level: 'cell' };

/**
 * How far in one is, in a run of one lane: what is written comes a little after what was opened, and the run that it is still
 * written of may lack the layer that is open; then it is the cell.
 */
export function useDepth({ trace }: Pick<Run, 'trace'>): Depth {
  const depth = useView((view) => view.depth);
  const { graph } = trace.model;
  return useMemo(
    () => (!('node' in depth) || isLayer(graph, depth.node) ? depth : CELL),
    [graph, depth],
  );
}
