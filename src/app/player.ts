import { advanceTo, reachEnd, usePlayback } from '../stores/playback';
import { ask, asksBefore } from '../stores/predict';

/** What a stage takes at speed 1, in milliseconds. */
const STAGE = 600;

/**
 * The one animation-frame loop. It runs only while time runs or a step is under way, and only moves the cursor: pictures
 * follow from it. With reduced motion a stage is waited for and then there at once. A stage that a person wants to predict
 * first does not begin before that. Returns a function that ends it.
 */
export function startPlayer(motionIsReduced: () => boolean): () => void {
  let frame = 0;
  let last = 0;
  let waited = 0;

  const tick = (now: number): void => {
    // A frame's time may lie before the press that began it.
    const elapsed = Math.min(Math.max(now - last, 0), 100);
    last = now;
    const { position, target, playing, speed, stages, steps } = usePlayback.getState();
    const end = target ?? stages * steps;
    const progress = (elapsed / STAGE) * speed;

    if (motionIsReduced()) {
      waited += progress;
      if (target !== null) advance(position, target, true);
      else if (waited >= 1) {
        waited = 0;
        if (position >= end) reachEnd();
        else advance(position, Math.min(Math.floor(position) + 1, end), false);
      }
    } else if (target !== null) {
      // Further behind means faster: pressing on quickly never queues animations.
      const next = position + progress * Math.max(end - position, 1);
      advance(position, Math.min(next, end), next >= end);
    } else if (playing) {
      if (position >= end) reachEnd();
      else advance(position, Math.min(position + progress, end), false);
    }
    schedule();
  };

  const schedule = (): void => {
    const { playing, target } = usePlayback.getState();
    frame = playing || target !== null ? requestAnimationFrame(tick) : 0;
  };

  const stop = usePlayback.subscribe(({ playing, target }) => {
    if (frame === 0 && (playing || target !== null)) {
      last = performance.now();
      waited = 0;
      frame = requestAnimationFrame(tick);
    }
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}

/** Moves the cursor on, or stops it before the first stage on its way that is asked about. */
function advance(from: number, to: number, arrived: boolean): void {
  for (let stage = Math.ceil(from); stage < to; stage++) {
    if (asksBefore(stage)) {
      ask(stage);
      return;
    }
  }
  advanceTo(to, arrived);
}
