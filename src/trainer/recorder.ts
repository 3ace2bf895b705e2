import type { History } from './history';
import type { Judgement } from './judge';

/** How many updates and judgements of a history are known already. */
export interface HistoryPlace {
  readonly updates: number;
  readonly judged: number;
}

/** What is measured of one update. */
export type Measured = Readonly<Record<keyof History['updates'], number>>;

/** A history that is being written. */
export interface Recorder {
  readonly add: (measured: Measured) => void;
  readonly addJudgement: (update: number, judgement: Judgement) => void;
  /** A copy of what came after that place; of everything, if none is given. */
  readonly since: (place?: HistoryPlace) => History;
  /** Starts from another history as it was after so many updates. Throws where it does not go so far. */
  readonly begin: (history: History, update: number) => void;
}

export function createRecorder(): Recorder {
  const updates = { loss: [], norm: [], clippedNorm: [], rate: [] } as Lists<History['updates']>;
  const judged = { update: [], training: [], validation: [] } as Lists<History['judged']>;

  return {
    add: ({ loss, norm, clippedNorm, rate }) => {
      updates.loss.push(loss);
      updates.norm.push(norm);
      updates.clippedNorm.push(clippedNorm);
      updates.rate.push(rate);
    },
    addJudgement: (update, { training, validation }) => {
      judged.update.push(update);
      judged.training.push(training);
      judged.validation.push(validation);
    },
    since: (place = { updates: 0, judged: 0 }) => ({
      updates: sliced(updates, place.updates),
      judged: sliced(judged, place.judged),
    }),
    begin: (history, update) => {
      const known = history.updates.loss.length;
      if (known < update) {
        throw new Error(`A history of ${known} updates does not go as far as ${update}.`);
      }
      const { update: at } = history.judged;
      const later = at.findIndex((one) => one > update);
      const kept = {
        updates: sliced(history.updates, 0, update),
        judged: sliced(history.judged, 0, later === -1 ? at.length : later),
      };
      Object.assign(updates, kept.updates);
      Object.assign(judged, kept.judged);
    },
  };
}

type Lists<Group> = { readonly [Key in keyof Group]: number[] };

function sliced<Group extends Readonly<Record<keyof Group, readonly number[]>>>(
  group: Group,
  from: number,
  to?: number,
): Lists<Group> {
  return Object.fromEntries(
    Object.entries<readonly number[]>(group).map(([key, list]) => [key, list.slice(from, to)]),
  ) as Lists<Group>;
}
