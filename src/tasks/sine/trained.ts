import type { Cell } from '../../engine/cell';
import { loadTrained, type Trained } from '../weight-file';

const files = import.meta.glob('./weights/*.json', { import: 'default' });

/** The weights that were trained to say the next value of a sine wave. Rejects a cell that there are none for. */
export function loadSine(cell: Cell): Promise<Trained> {
  return loadTrained(files, cell);
}
