import type { Checkpoint } from './checkpoint';
import type { Keeper, Kept } from './keep/keeper';
import { createPace } from './pace';
import type { Ending, Tell } from './protocol';
import type { Wish } from './reading';
import { createReadings, type CheckpointReader } from './readings';
import type { StopRule } from './run-settings';
import type { Session } from './session';

/** What the page is told, but for the number of the run. */
export type RunTell = Tell extends infer Each
  ? Each extends Tell
    ? Omit<Each, 'run'>
    : never
  : never;

/** What a run needs of the world around it. */
export interface RunWorld {
  readonly tell: (tell: RunTell) => void;
  /** Milliseconds. */
  readonly now: () => number;
  /** Does it as soon as messages that have arrived are taken. */
  readonly later: (task: () => void) => void;
}

export interface RunParts {
  readonly session: Session;
  readonly keeper: Keeper;
  readonly reader: CheckpointReader;
  /** Share of an epoch that an update takes. */
  readonly epochsPerUpdate: number;
  readonly wish: Wish;
  /** A checkpoint is kept after so many updates; null: as it comes. */
  readonly keepAt: number | null;
}

/** A run that is trained in slices between messages. Nothing of it throws or rejects: what goes wrong is told. */
export interface TrainingRun {
  readonly go: () => void;
  readonly pause: () => void;
  readonly one: () => void;
  readonly rate: (rate: number) => void;
  readonly stop: (rule: StopRule) => void;
  readonly wish: (wish: Wish) => void;
  readonly look: (update: number | null) => Promise<void>;
  readonly rewind: (update: number) => Promise<void>;
  readonly hand: (update: number | null, ask: number) => Promise<void>;
  /** Stops without a word, and keeps what there is. */
  readonly close: () => Promise<void>;
}

/** Milliseconds of training between two looks at the messages. */
const SLICE = 12;
const PROGRESS = 125;
const KEEPING = 1000;

export function createTrainingRun(
  { session, keeper, reader, epochsPerUpdate, wish, keepAt }: RunParts,
  { tell, now, later }: RunWorld,
): TrainingRun {
  /** Counts stretches of training: a slice of an earlier one does nothing. 0: paused. */
  let stretch = 0;
  let stretches = 0;
  let isRewinding = false;
  let goesAfterwards = false;
  let known = { updates: session.course().update, judged: session.history().judged.update.length };
  let best: Checkpoint | null = null;
  let asked: Checkpoint | null = null;
  let keptUpdate: number | null = keeper.marks().at(-1)?.update ?? null;
  let writing = 0;
  let written: Promise<void> = Promise.resolve();
  let isLooking = false;
  let wishIsNew = false;
  let isReadingOn = false;
  /** What was kept since the last reading: it is read rather than the weights of now, so that it can be looked at in an instant. */
  let unread: Checkpoint | null = null;
  let speed = { time: 0, update: 0, perSecond: 0 };
  const progressPace = createPace(now, { least: PROGRESS });
  const keepingPace = createPace(now, { least: KEEPING });
  const readings = createReadings(reader, wish, { tell, now });

  const tellProgress = (): void => {
    const { update } = session.course();
    const time = now();
    if (stretch !== 0 && time > speed.time) {
      const latest = (1000 * (update - speed.update)) / (time - speed.time);
      const perSecond = speed.perSecond === 0 ? latest : (speed.perSecond + latest) / 2;
      speed = { time, update, perSecond };
    }
    const history = session.history(known);
    known = {
      updates: known.updates + history.updates.loss.length,
      judged: known.judged + history.judged.update.length,
    };
    const { perSecond } = speed;
    tell({ kind: 'progress', update, history, perSecond, epochs: update * epochsPerUpdate });
  };

  /** What nobody has foreseen ends the run, not the worker. */
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      stretch = 0;
      tell({ kind: 'failed', words: null, message: messageOf(error) });
    }
  };

  /** Goes on with what is being read; while the run goes on, its slices do. */
  const readOn = (): void => {
    if (isReadingOn) return;
    isReadingOn = true;
    later(() => {
      isReadingOn = false;
      if (stretch !== 0 || !readings.isBusy()) return;
      guarded(readings.goOn);
      readOn();
    });
  };

  const readNow = (): void => {
    unread = null;
    readings.begin(session.checkpoint(), 'now');
    readOn();
  };

  let trouble: Kept = 'kept';
  const keep = (): Promise<void> => {
    const checkpoint = session.checkpoint();
    const ended = session.ending() !== null;
    if (checkpoint.update === keptUpdate && !ended) return written;
    const earlier = [best, asked]
      .filter((one) => one !== null)
      .filter((one, k, all) => all.findIndex(({ update }) => update === one.update) === k)
      .filter(({ update }) => update !== checkpoint.update)
      .sort((a, b) => a.update - b.update);
    best = null;
    asked = null;
    unread = checkpoint;
    keptUpdate = checkpoint.update;
    const history = session.history();
    writing += 1;
    written = written
      .then(() => keeper.keep([...earlier, checkpoint], history, ended))
      .then((kept) => {
        writing -= 1;
        if (kept !== 'kept' && kept !== trouble) tell({ kind: 'not kept', reason: kept });
        trouble = kept;
        readings.remember(keeper.marks());
        tell({ kind: 'marks', marks: keeper.marks() });
      });
    return written;
  };

  const endNow = async (): Promise<void> => {
    const end = session.ending();
    if (end === null) return;
    stretch = 0;
    tellProgress();
    if (end.kind !== 'not finite') {
      tell({ kind: 'paused', ending: end });
      readNow();
      await keep();
      return;
    }
    await keep();
    const last = keeper.marks().at(-1)?.update ?? null;
    tell({ kind: 'paused', ending: { ...end, last } satisfies Ending });
  };

  const slice = (mine: number): void => {
    if (mine !== stretch) return;
    if (readings.isBusy()) {
      readings.goOn();
      next();
      return;
    }
    const end = now() + SLICE;
    do {
      session.step();
      const { update, best: score } = session.course();
      if (score?.update === update) best = session.checkpoint();
      if (update === keepAt) asked = session.checkpoint();
    } while (session.ending() === null && now() < end);
    if (session.ending() !== null) {
      void endNow();
      return;
    }
    if (progressPace.isDue()) progressPace.run(tellProgress);
    if (keepingPace.isDue() && writing === 0) keepingPace.run(() => void keep());
    if (readings.isDue()) {
      readings.begin(unread ?? session.checkpoint(), 'now');
      unread = null;
    }
    next();
  };

  const next = (): void => {
    const mine = stretch;
    later(() => {
      guarded(() => {
        slice(mine);
      });
    });
  };

  const go = (): void => {
    if (stretch !== 0) return;
    if (isRewinding) {
      goesAfterwards = true;
      return;
    }
    if (session.ending() !== null) {
      void endNow();
      return;
    }
    if (keptUpdate === null) void keep();
    stretches += 1;
    stretch = stretches;
    speed = { time: now(), update: session.course().update, perSecond: 0 };
    next();
  };

  const pause = (): void => {
    goesAfterwards = false;
    if (stretch === 0) return;
    tellProgress();
    stretch = 0;
    tell({ kind: 'paused', ending: null });
    readNow();
    void keep();
  };

  return {
    go,
    pause,
    one: () => {
      pause();
      if (isRewinding) return;
      if (session.ending() !== null) {
        void endNow();
        return;
      }
      if (keptUpdate === null) void keep();
      guarded(() => {
        const slow = session.slowStep();
        if (slow !== null) {
          tell({ kind: 'slow', slow });
          tellProgress();
        }
        if (session.ending() !== null) {
          void endNow();
          return;
        }
        readNow();
        void keep();
      });
    },
    rate: session.setRate,
    stop: (rule) => {
      session.setStop(rule);
      keeper.setStop(rule);
    },
    wish: (wanted) => {
      readings.wish(wanted);
      if (wishIsNew) return;
      wishIsNew = true;
      // Of wishes that have come in the meantime, only the last counts.
      later(() => {
        wishIsNew = false;
        guarded(() => {
          if (!readings.again(isLooking ? 'kept' : 'now') && !isLooking) readNow();
        });
      });
    },
    look: async (update) => {
      const checkpoint = update === null ? null : await keeper.read(update);
      isLooking = checkpoint !== null;
      if (checkpoint !== null) {
        readings.begin(checkpoint, 'kept');
        readOn();
        return;
      }
      readings.lookAway();
      if (update === null) readNow();
      else tell({ kind: 'marks', marks: keeper.marks() });
    },
    rewind: async (update) => {
      pause();
      isRewinding = true;
      await written;
      const checkpoint = await keeper.read(update);
      isRewinding = false;
      if (checkpoint !== null) {
        guarded(() => {
          session.restore(checkpoint);
          best = null;
          asked = null;
          isLooking = false;
          readings.lookAway();
          keptUpdate = update;
          const history = session.history();
          known = { updates: update, judged: history.judged.update.length };
          tell({ kind: 'rewound', update, history });
          written = written
            .then(() => keeper.cut(checkpoint, history))
            .then(() => {
              tell({ kind: 'marks', marks: keeper.marks() });
            });
          readNow();
        });
      } else tell({ kind: 'marks', marks: keeper.marks() });
      if (goesAfterwards) go();
      goesAfterwards = false;
    },
    hand: async (update, ask) => {
      const checkpoint = update === null ? session.checkpoint() : await keeper.read(update);
      tell({ kind: 'handed', ask, checkpoint });
    },
    close: async () => {
      stretch = 0;
      if (keptUpdate !== null) await keep();
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
