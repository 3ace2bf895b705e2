import { useEffect, useState } from 'react';
import type { Placement } from '../../../engine/cell';
import { entriesIn } from '../../../scene/diagram/diagram';
import { elementsOf } from '../../../scene/diagram/elements';
import { layOut } from '../../../scene/diagram/layout';
import type { Run } from '../../../stores/experiment';

interface LaidOut {
  readonly cell: string;
  readonly portrait: boolean;
  readonly placement: Placement;
}

/** Where the elements of a run's cell stand: by hand at once, by the library as soon as it is there (null until then). */
export function usePlacement(run: Run, portrait: boolean): Placement | null {
  const { cell, trace } = run;
  const byHand = cell.diagram?.[portrait ? 'portrait' : 'landscape'] ?? null;
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    if (byHand !== null) return undefined;
    let current = true;
    const elements = elementsOf(trace.model.graph);
    void layOut(elements, portrait, (node) => entriesIn(trace, node)).then((placement) => {
      if (current) setLaidOut({ cell: cell.id, portrait, placement });
    });
    return () => {
      current = false;
    };
  }, [byHand, cell, portrait, trace]);
  if (byHand !== null) return byHand;
  return laidOut?.cell === cell.id && laidOut.portrait === portrait ? laidOut.placement : null;
}
