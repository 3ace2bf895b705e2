import { edit, openRun, useExperiment } from '../../../stores/experiment';
import { advanceTo, usePlayback } from '../../../stores/playback';
import { CUT, frameAt, type Scene } from './script';

/** What becomes of a show. */
export interface Audience {
  readonly onScene: (scene: Scene) => void;
  /** It has run to its end, or somebody else took time or the run in hand after the gate was shut. */
  readonly onOver: () => void;
  /** The run could not be opened, or somebody took over before anything was changed. */
  readonly onLeft: () => void;
}

/**
 * Opens the latch with the LSTM and plays the script: it only moves the cursor, and shuts the forget gate as a person would.
 * Gives way to whoever plays, moves the cursor or changes the run. Returns a function that ends it as it stands.
 */
export function perform(withoutTravel: () => boolean, audience: Audience): () => void {
  let ended = false;
  let frame = 0;
  void openRun('latch', 'lstm', { timestep: 0, stage: 0, unit: 0 }).then((opened) => {
    if (ended) return;
    if (opened === null) {
      audience.onLeft();
      return;
    }
    let run = opened;
    let scene: Scene | null = null;
    let last = performance.now();
    let spent = 0;
    let cut = false;
    let mine = usePlayback.getState().position;

    const tick = (now: number): void => {
      const { position, playing, target } = usePlayback.getState();
      const isTaken =
        playing || target !== null || position !== mine || useExperiment.getState().run !== run;
      // A page that was away goes on where it was.
      spent += Math.min(Math.max(now - last, 0), 100);
      last = now;
      const at = frameAt(spent, run.cell.stages.length, withoutTravel());
      if (isTaken || at.over) {
        if (!isTaken) advanceTo(at.position, true);
        if (cut) audience.onOver();
        else audience.onLeft();
        return;
      }
      if (at.cut && !cut) {
        cut = true;
        edit(CUT);
        run = useExperiment.getState().run ?? run;
      }
      advanceTo(at.position, true);
      mine = at.position;
      if (at.scene !== scene) audience.onScene(at.scene);
      scene = at.scene;
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
  });
  return () => {
    ended = true;
    cancelAnimationFrame(frame);
  };
}
