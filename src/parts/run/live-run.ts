import { valueAt } from '../../engine/trace';
import { useExperiment } from '../../stores/experiment';
import type { Run } from '../../stores/run';
import { useView } from '../../stores/view';
import { inLane } from './use-lane';

/** The lane that is looked at of a run and of the run before it. */
export interface LivePair {
  readonly run: Run;
  readonly before: Run | null;
}

/**
 * The newest run with the data that `shown` has, and the one before it: what is drawn follows a hand at once, while what
 * React writes comes after (use-calm-run.ts). `shown` itself where something else was opened meanwhile.
 */
export function livePair(shown: Run, before: Run | null): LivePair {
  const now = useExperiment.getState();
  if (now.run?.opened !== shown.opened) return { run: shown, before };
  const { lane } = useView.getState();
  return {
    run: inLane(now.run, lane),
    before: now.before === null ? null : inLane(now.before, lane),
  };
}

/** Milliseconds of a frame in which drawing may begin: the rest of it is the browser's, to lay out and to paint. */
const BUDGET = 2;

/** What is to be drawn, first come, first served. */
const waiting = new Set<() => void>();
let frame = 0;
let hasPassed = false;

/**
 * Calls when another run, or another one before it, is there: in the next frame, or where several pictures are more than a
 * slow machine can draw in one, in one of the next. Returns a function that ends it.
 */
export function onLiveRun(draw: () => void): () => void {
  const stop = useExperiment.subscribe((now, last) => {
    if (now.run === last.run && now.before === last.before) return;
    waiting.add(draw);
    askForFrame();
  });
  return () => {
    stop();
    waiting.delete(draw);
  };
}

function askForFrame(): void {
  if (frame === 0 && waiting.size > 0) frame = requestAnimationFrame(drawWaiting);
}

function drawWaiting(start: number): void {
  frame = 0;
  const now = performance.now();
  // A frame in which a run was computed may have no time left; the next one then draws, whatever it has computed.
  hasPassed = !hasPassed && now > start + BUDGET;
  for (const draw of hasPassed ? [] : waiting) {
    waiting.delete(draw);
    draw();
    if (performance.now() > now + BUDGET) break;
  }
  askForFrame();
}

/** What an entry of a node is at a timestep (0-based) in the newest run with the data that `shown` has; NaN where there is none. */
export function liveValue(shown: Run, node: string, timestep: number, entry: number): number {
  return valueAt(livePair(shown, null).run.trace, node, timestep)[entry] ?? NaN;
}

/** An entry of a parameter in the newest run; see {@link liveValue}. */
export function liveWeight(shown: Run, name: string, index: number): number {
  return livePair(shown, null).run.trace.weights.lanes[0]?.get(name)?.[index] ?? NaN;
}
