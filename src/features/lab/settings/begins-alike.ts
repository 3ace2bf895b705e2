import type { RunSettings } from '../../../trainer/run-settings';

/** Whether both draw the same weights. Only said where the data are the same, too: they decide the size of what goes in. */
export function beginsAlike(a: RunSettings, b: RunSettings): boolean {
  const drawn = (settings: RunSettings): string => {
    const { task, options, preparation, dataSeed, cell, own, seed, begin } = settings;
    const { hidden, layers, directions, embedding } = settings;
    const data = [task, options, preparation, dataSeed];
    return JSON.stringify([data, cell, own, seed, begin, hidden, layers, directions, embedding]);
  };
  return drawn(a) === drawn(b);
}
