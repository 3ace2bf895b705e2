import { formatNumber } from '../../../engine/formula/format-number';
import { gradientReaderAt } from '../../../engine/formula/gradient-reader';
import { nodeOf } from '../../../engine/graph';
import { cutsBefore } from '../../../engine/reference/window';
import type { AllWords } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import { nameIn, timeName } from './back-names';
import { backTellingOf, type BackPlace } from './back-telling';

/**
 * How far the gradient of a node has come: its Euclidean norm over all units here, against where it first arrived on the way back,
 * which is where the loss last speaks. Throws where the graph has no such node.
 */
export function sayReach(
  place: BackPlace,
  node: string,
  words: AllWords,
  formats: Formats,
): string {
  const telling = backTellingOf(place, words, formats);
  const { reach } = words.backward;
  const lane = nameIn(telling, nodeOf(telling.graph, node));
  const now = normAt(place, node, place.timestep);
  const from = firstReached(place, node);
  const isBefore = from !== null && isOnTheWay(place, from);
  if (from === null || !isBefore) return reach.nothing({ lane });
  if (from === place.timestep) return reach.starts({ lane, now: formatNumber(now) });

  const before = normAt(place, node, from);
  const factor = now / before;
  const went = reach.went({
    from: timeName(telling, from),
    lane,
    before: formatNumber(before),
    now: formatNumber(now),
    factor: formatNumber(factor),
    steps: Math.abs(from - place.timestep),
  });
  const fate = isCutBetween(place, from) ? [reach.cut] : fateOf(factor, reach);
  return words.backward.sentences({ sentences: [went, ...fate] });
}

/** Below a thousandth a gradient is said to vanish, above a thousandfold to explode. */
function fateOf(factor: number, reach: AllWords['backward']['reach']): readonly string[] {
  if (factor < 1e-3) return [reach.vanishes];
  return factor > 1e3 ? [reach.explodes] : [];
}

function normAt({ back, lane }: BackPlace, node: string, timestep: number): number {
  return Math.hypot(...Array.from(gradientReaderAt(back, lane, timestep).gradient(node)));
}

/** The timestep (0-based) at which the way back first comes upon a gradient of the node; null where there is none anywhere. */
function firstReached(place: BackPlace, node: string): number | null {
  const { steps } = place.back.trace.sequence;
  const backward = isBackward(place);
  for (let k = 0; k < steps; k++) {
    const timestep = backward ? k : steps - 1 - k;
    if (normAt(place, node, timestep) !== 0) return timestep;
  }
  return null;
}

/** Whether a window of truncated back-propagation begins on the way from that timestep to here. */
function isCutBetween(place: BackPlace, from: number): boolean {
  const { back, timestep } = place;
  const { steps } = back.trace.sequence;
  const between = Array.from({ length: Math.abs(from - timestep) }, (_, k) =>
    from > timestep ? from - k : from + k,
  );
  return between.some((t) => cutsBefore(back.window, t, steps, isBackward(place)));
}

function isOnTheWay(place: BackPlace, from: number): boolean {
  return isBackward(place) ? from <= place.timestep : from >= place.timestep;
}

function isBackward({ back, lane }: BackPlace): boolean {
  return back.trace.lanes[lane]?.backward === true;
}
