import { cells } from '../cells/catalogue';
import type { Known } from '../link/link';
import { KEPT } from '../tasks/kept/kept-model';

/** All that this link may name: every cell, and the model that it asks for, if that is kept on this machine. */
export async function knowMore(hash: string, known: Known): Promise<Known> {
  const preset = new URLSearchParams(hash.split('?')[1] ?? '').get('preset') ?? '';
  const isHere =
    preset.startsWith(KEPT) && (await (await import('../stores/kept-presets')).isKeptHere(preset));
  return {
    cells: cells.map(({ id }) => id),
    presets: isHere ? [...known.presets, preset] : known.presets,
  };
}
