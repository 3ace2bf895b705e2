import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Placement } from '../../engine/cell';
import type { Graph } from '../../engine/graph';
import { entriesIn, hasPlaces } from '../../scene/diagram/diagram';
import { elementsOf } from '../../scene/diagram/elements';
import type { Run } from '../../stores/run';

interface LaidOut {
  readonly graph: Graph;
  readonly portrait: boolean;
  readonly placement: Placement;
}

/** Where the elements of a run's cell stand: by hand at once, by the library as soon as it is there (null until then). */
export function usePlacement(run: Run, portrait: boolean): Placement | null {
  const { cell, trace } = run;
  const { graph } = trace.model;
  const byHand = useMemo(() => {
    const placement = cell.diagram?.[portrait ? 'portrait' : 'landscape'];
    return placement !== undefined && hasPlaces(graph, placement) ? placement : null;
  }, [cell, graph, portrait]);
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  // The sizes of a graph's values are the same in every trace that a placement is asked for.
  const entries = useEffectEvent((node: string) => entriesIn(trace, node));
  useEffect(() => {
    if (byHand !== null) return undefined;
    let current = true;
    void import('../../scene/diagram/layout')
      .then(({ layOut }) => layOut(elementsOf(graph), portrait, (node) => entries(node)))
      .then(
        (placement) => {
          if (current) setLaidOut({ graph, portrait, placement });
        },
        // The page says that a part could not be fetched; see vite:preloadError in src/app.
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [byHand, graph, portrait]);
  if (byHand !== null) return byHand;
  return laidOut?.graph === graph && laidOut.portrait === portrait ? laidOut.placement : null;
}
