import type { Model } from '../../engine/model';
import type { Catalogue } from '../../i18n/catalogue';

/** "layer 2, backward"; of only one layer or only one direction nothing is said. */
export function sayLane(
  { layers, directions }: Pick<Model, 'layers' | 'directions'>,
  lane: number,
  words: Catalogue,
): string {
  const say = words.change.lane;
  const layer = Math.floor(lane / directions) + 1;
  const direction = lane % directions === 1 ? say.backward : say.forward;
  if (directions === 1) return say.layer({ layer });
  return layers === 1 ? direction : say.both({ layer, direction });
}
