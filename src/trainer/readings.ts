import type { Checkpoint } from './checkpoint';
import { createPace } from './pace';
import type { Pieces } from './read/pieces';
import type { WeightsReading, Wish } from './reading';

/** What reads the weights of checkpoints. */
export interface CheckpointReader {
  /** In pieces, what takes longest: then `read` is quick. */
  readonly prepare: (checkpoint: Checkpoint) => Pieces<void>;
  readonly read: (checkpoint: Checkpoint, wish: Wish) => WeightsReading;
  readonly forgetAllBut: (fingerprints: ReadonlySet<string>) => void;
}

/** `now`: the weights as they are; `kept`: a checkpoint that is looked at. */
type ReadingKind = 'now' | 'kept';

interface ReadingsWorld {
  readonly tell: (tell: { kind: 'reading'; kept: boolean; reading: WeightsReading }) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Readings of a run, made piece by piece, so that no message has to wait for a whole one. */
export interface Readings {
  /** To be told when it is made; takes the place of an unfinished one of its kind. */
  readonly begin: (checkpoint: Checkpoint, kind: ReadingKind) => void;
  readonly isBusy: () => boolean;
  /** Whether it is time for the next one while a run goes on. */
  readonly isDue: () => boolean;
  /** Goes on for some milliseconds. */
  readonly goOn: () => void;
  /** Tells of the latest one of a kind again, by the wish of now; false where there is none. */
  readonly again: (kind: ReadingKind) => boolean;
  readonly wish: (wish: Wish) => void;
  /** Nothing is looked at any more. */
  readonly lookAway: () => void;
  /** Of other checkpoints than these nothing is remembered. */
  readonly remember: (kept: readonly Pick<Checkpoint, 'fingerprint'>[]) => void;
}

/** Milliseconds between two looks at the messages. */
const SLICE = 12;
const PACE = { least: 125, most: 2000, share: 0.15 };

export function createReadings(
  { prepare, read, forgetAllBut }: CheckpointReader,
  firstWish: Wish,
  { tell, now }: ReadingsWorld,
): Readings {
  let wish = firstWish;
  const begun = new Map<ReadingKind, { checkpoint: Checkpoint; pieces: Pieces<void> }>();
  const told = new Map<ReadingKind, Checkpoint>();
  const pace = createPace(now, PACE);
  let spent = 0;

  const again = (kind: ReadingKind): boolean => {
    const checkpoint = told.get(kind);
    if (checkpoint === undefined) return false;
    tell({ kind: 'reading', kept: kind === 'kept', reading: read(checkpoint, wish) });
    return true;
  };

  return {
    begin: (checkpoint, kind) => {
      begun.set(kind, { checkpoint, pieces: prepare(checkpoint) });
    },
    isBusy: () => begun.size > 0,
    isDue: () => begun.size === 0 && pace.isDue(),
    goOn: () => {
      // Somebody waits for what is looked at.
      const kind = begun.has('kept') ? 'kept' : 'now';
      const work = begun.get(kind);
      if (work === undefined) return;
      // Where it fails it is not tried again.
      begun.delete(kind);
      const start = now();
      let isDone = false;
      while (!isDone && now() < start + SLICE) isDone = work.pieces.next().done === true;
      if (isDone) {
        told.set(kind, work.checkpoint);
        again(kind);
      } else begun.set(kind, work);
      spent += now() - start;
      if (begun.size > 0) return;
      pace.took(spent);
      spent = 0;
    },
    again,
    wish: (wanted) => {
      wish = wanted;
    },
    lookAway: () => {
      begun.delete('kept');
      told.delete('kept');
    },
    remember: (kept) => {
      const checkpoints = [...kept, ...told.values()];
      forgetAllBut(new Set(checkpoints.map(({ fingerprint }) => fingerprint)));
    },
  };
}
