import type { Setup } from '../../../tasks/setup';
import type { Ask, Column, Failure, Outcome, Parted, Reply, Task } from './protocol';

/** The other end: a worker, or what a test puts in its place. */
export interface Port {
  readonly post: (ask: Ask) => void;
  readonly end: () => void;
}

export type OpenPort = (
  onReply: (reply: Reply) => void,
  onBroken: (message: string) => void,
) => Port;

/** What is known of a column that is wanted. */
export interface Shown {
  readonly task: Task;
  /** Of the task, or of an earlier one that differs in numbers only; null until there is one. */
  readonly outcome: Outcome<Column> | null;
  /** True where it is of this very task. */
  readonly current: boolean;
}

export interface Comparer {
  /** These columns are wanted, and no others. The latest wish wins: what came before and is not begun is never computed. */
  readonly want: (tasks: readonly Task[]) => void;
  /** Where two runs part. */
  readonly part: (a: Setup, b: Setup) => Promise<Outcome<Parted>>;
  /** Ends the worker; what is under way is given up. */
  readonly end: () => void;
}

/**
 * Asks a worker for columns, one ask at a time, and tells of everything that is known about what is wanted. `pace` is called after
 * each answer, and lets the next ask go when there is time to show what it will bring.
 */
export function createComparer(
  open: OpenPort,
  onShown: (shown: readonly Shown[]) => void,
  pace: (goOn: () => void) => void,
): Comparer {
  let port: Port | null = null;
  let ids = 0;
  let wanted: readonly Task[] = [];
  let flying: { readonly id: number; readonly tasks: readonly Task[] } | null = null;
  let resting = false;
  const held = new Map<number, { readonly task: Task; readonly outcome: Outcome<Column> }>();
  const partings = new Map<number, (outcome: Outcome<Parted>) => void>();

  const tell = (): void => {
    onShown(
      wanted.map((task) => {
        const known = held.get(task.slot);
        return {
          task,
          outcome: known?.outcome ?? null,
          current: known !== undefined && isSame(known.task, task),
        };
      }),
    );
  };

  const ask = (one: Ask): void => {
    port ??= open(take, (message) => {
      fail({ kind: 'failed', message });
    });
    port.post(one);
  };

  const send = (): void => {
    if (flying !== null || resting) return;
    const tasks = wanted.filter((task) => {
      const known = held.get(task.slot);
      return known === undefined || !isSame(known.task, task);
    });
    if (tasks.length === 0) return;
    flying = { id: ++ids, tasks };
    ask({ kind: 'columns', ...flying });
  };

  const keep = (tasks: readonly Task[], outcomeOf: (place: number) => Outcome<Column>): void => {
    tasks.forEach((task, place) => {
      const now = wanted.find(({ slot }) => slot === task.slot);
      if (now !== undefined && isAlike(now, task)) {
        held.set(task.slot, { task, outcome: outcomeOf(place) });
      }
    });
  };

  const take = (reply: Reply): void => {
    if (reply.kind === 'parting') {
      partings.get(reply.id)?.(reply.outcome);
      partings.delete(reply.id);
      return;
    }
    if (reply.id !== flying?.id) return;
    const { tasks } = flying;
    const missing: Outcome<Column> = {
      kind: 'failure',
      failure: { kind: 'failed', message: 'no answer' },
    };
    keep(tasks, (place) => reply.outcomes[place] ?? missing);
    flying = null;
    tell();
    resting = true;
    pace(() => {
      resting = false;
      send();
    });
  };

  /** The worker broke down: the next wish begins another. */
  const fail = (failure: Failure): void => {
    const tasks = flying?.tasks ?? [];
    stop(failure);
    keep(tasks, () => ({ kind: 'failure', failure }));
    tell();
  };

  const stop = (failure: Failure): void => {
    port?.end();
    port = null;
    flying = null;
    for (const [id, done] of partings) {
      partings.delete(id);
      done({ kind: 'failure', failure });
    }
  };

  return {
    want: (tasks) => {
      const before = wanted;
      wanted = tasks;
      for (const [slot, { task }] of held) {
        const now = tasks.find((one) => one.slot === slot);
        if (now === undefined || !isAlike(now, task)) held.delete(slot);
      }
      // Other numbers alone are told of when they are there: a hand that drags need not wait for words about it.
      const isDrag =
        before.length === tasks.length &&
        tasks.every((task, k) => before[k]?.slot === task.slot && isAlike(before[k], task));
      if (!isDrag) tell();
      send();
    },
    part: (a, b) =>
      new Promise((done) => {
        const id = ++ids;
        partings.set(id, done);
        ask({ kind: 'parting', id, a, b });
      }),
    end: () => {
      stop({ kind: 'failed', message: 'ended' });
      held.clear();
      wanted = [];
    },
  };
}

/** A task is compared with many others. */
const sayings = new WeakMap<Task, string>();

function sayingOf(task: Task): string {
  const saying = sayings.get(task) ?? JSON.stringify(task);
  sayings.set(task, saying);
  return saying;
}

function isSame(a: Task, b: Task): boolean {
  return a === b || sayingOf(a) === sayingOf(b);
}

/** True where one can stand in for the other for a moment: the same cell on the same sequence, with other numbers. */
function isAlike(a: Task, b: Task): boolean {
  const [one, other] = [a.setup, b.setup];
  return (
    one.preset === other.preset &&
    one.cell === other.cell &&
    one.text === other.text &&
    one.own?.name === other.own?.name &&
    one.own?.equations === other.own?.equations
  );
}
