import { useMemo } from 'react';
import { differentiate, type Differentiated } from '../../stores/differentiate';
import { useGradients } from '../../stores/gradients';
import type { Run } from '../../stores/run';

/** The gradients of the whole run, of the loss that was chosen. */
export function useDifferentiated(run: Run): Differentiated {
  const loss = useGradients((choice) => choice.loss);
  const window = useGradients((choice) => choice.window);
  return useMemo(() => differentiate(run, loss, window), [run, loss, window]);
}
