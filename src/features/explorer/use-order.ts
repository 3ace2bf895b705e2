import { useDeferredValue, useMemo } from 'react';
import type { Run } from '../../stores/run';
import { setOrder, useView } from '../../stores/view';
import { useModule } from '../../ui/use-module';

const loadOrder = () => import('./units/order-of-run');

/** Which unit each line of a picture shows, as the table of units is sorted; undefined: by their numbers. */
export function useOrder(run: Run): readonly number[] | undefined {
  const order = useView((view) => view.order);
  const measured = useDeferredValue(run);
  const module = useModule(loadOrder, order !== 'number', () => {
    setOrder('number');
  });
  return useMemo(
    () => (order === 'number' ? undefined : module?.orderOfRun(measured, order)),
    [module, measured, order],
  );
}
