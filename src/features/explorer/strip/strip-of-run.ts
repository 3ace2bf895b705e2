import type { Catalogue } from '../../../i18n/catalogue';
import type { Language } from '../../../i18n/languages';
import { layOutStrip, type Span, type StripScene } from '../../../scene/strip/layout';
import { stripOf, type Strip } from '../../../scene/strip/strip';
import { linesOf } from '../../../parts/run/lines-of';
import type { LivePair } from '../../../parts/run/live-run';
import type { Run } from '../../../stores/run';
import { widthOfNames } from './strip-texts';

/** What decides how a strip is laid out, besides the run. */
export interface StripFrame {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual letters are. */
  readonly letters: number;
  readonly span: Span | null;
  readonly order: readonly number[] | undefined;
  readonly words: Catalogue['explorer'];
  readonly language: Language;
}

/** Narrowest column of a page; see src/scene/strip/layout.ts. */
const COLUMN = 6;
/** Room for numbers at the right: usual ones, ones with a power of ten, and the buttons that zoom, which stand over them. */
const NUMBERS = 54;
const TINY_NUMBERS = 80;
const BUTTONS = 72;

/** The strip of a lane of a run, with what differs from the run before. */
export function stripOfRun({ run, before }: LivePair, order: StripFrame['order']): Strip {
  return stripOf(
    run.cell,
    run.trace,
    linesOf(run),
    before && { trace: before.trace, lines: linesOf(before) },
    order,
  );
}

/** Where everything stands while the page or the span that holds a timestep is shown. */
export function layoutOfRun(
  strip: Strip,
  run: Run,
  timestep: number,
  { width, height, letters, span, words, language }: StripFrame,
): StripScene {
  const names = widthOfNames(run, strip, words, language, letters);
  // A gate that is all but closed is written with a power of ten.
  const isTiny = strip.rows.some(({ shares }) =>
    shares.some((share) => share !== 0 && Math.abs(share) < 1e-3),
  );
  const isZoomable = span !== null || strip.steps * COLUMN > width - names - NUMBERS;
  const numbers = Math.max((isTiny ? TINY_NUMBERS : NUMBERS) * letters, isZoomable ? BUTTONS : 0);
  return layOutStrip(strip, { width, height, names, numbers }, timestep, span);
}

/** A strip where it stands, and what it was made of. */
interface Placed {
  readonly run: Run;
  readonly before: Run | null;
  readonly first: number;
  readonly frame: StripFrame;
  readonly strip: Strip;
  readonly layout: StripScene;
}

/** Places strips and remembers the last one: while only time passes, strip and layout stay the same objects. */
export function createPlacer(): (pair: LivePair, first: number, frame: StripFrame) => Placed {
  let last: Placed | null = null;
  return (pair, first, frame) => {
    const { run, before } = pair;
    const isSameRun = last?.run === run && last.before === before;
    if (last !== null && isSameRun && last.first === first && last.frame === frame) return last;
    const strip =
      last !== null && isSameRun && last.frame.order === frame.order
        ? last.strip
        : stripOfRun(pair, frame.order);
    last = { run, before, first, frame, strip, layout: layoutOfRun(strip, run, first, frame) };
    return last;
  };
}
