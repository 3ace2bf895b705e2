import type { Checkpoint } from './checkpoint';
import type { Ask, Tell } from './protocol';
import type { Wish } from './reading';
import type { StopRule } from './run-settings';

/** The other end: a worker, or what a test puts in its place. */
export interface Port {
  readonly post: (ask: Ask) => void;
  readonly end: () => void;
}

/** `onBroken` is called where the worker cannot be started or breaks down. */
export type OpenPort = (onTell: (tell: Tell) => void, onBroken: (message: string) => void) => Port;

/** What a run is opened with; see {@link Ask}. */
export type Opening = Omit<Extract<Ask, { readonly kind: 'open' }>, 'kind' | 'run'>;

/** The half of the trainer in the page. What is asked without an open run is asked of nobody. */
export interface Trainer {
  /** Takes the place of the run before, if there was one. */
  readonly open: (opening: Opening) => void;
  readonly go: () => void;
  readonly pause: () => void;
  readonly one: () => void;
  readonly rate: (rate: number) => void;
  readonly stop: (rule: StopRule) => void;
  readonly wish: (wish: Wish) => void;
  readonly look: (update: number | null) => void;
  readonly rewind: (update: number) => void;
  /** A kept checkpoint, or for null the run as it stands; null where there is none, or the run has gone. */
  readonly hand: (update: number | null) => Promise<Checkpoint | null>;
  /** Ends the worker at once; what it has not kept is gone. */
  readonly end: () => void;
}

/** `onTell` hears of the run that was opened last, and never of one before. The worker starts with the first run. */
export function createTrainer(openPort: OpenPort, onTell: (tell: Tell) => void): Trainer {
  let port: Port | null = null;
  let run = 0;
  let asks = 0;
  const hands = new Map<number, (checkpoint: Checkpoint | null) => void>();

  const giveUpHands = (): void => {
    for (const answer of hands.values()) answer(null);
    hands.clear();
  };

  const take = (tell: Tell): void => {
    if (tell.run !== run) return;
    if (tell.kind === 'handed') {
      hands.get(tell.ask)?.(tell.checkpoint);
      hands.delete(tell.ask);
    }
    onTell(tell);
  };

  const end = (): void => {
    port?.end();
    port = null;
    giveUpHands();
  };

  const start = (): Port => {
    let isCurrent = true;
    const started = openPort(
      (tell) => {
        if (isCurrent) take(tell);
      },
      (message) => {
        if (!isCurrent) return;
        isCurrent = false;
        end();
        onTell({ kind: 'failed', run, words: null, message });
      },
    );
    return {
      post: started.post,
      end: () => {
        isCurrent = false;
        started.end();
      },
    };
  };

  return {
    open: (opening) => {
      giveUpHands();
      run += 1;
      port ??= start();
      port.post({ kind: 'open', run, ...opening });
    },
    go: () => port?.post({ kind: 'go', run }),
    pause: () => port?.post({ kind: 'pause', run }),
    one: () => port?.post({ kind: 'one', run }),
    rate: (rate) => port?.post({ kind: 'rate', run, rate }),
    stop: (stop) => port?.post({ kind: 'stop', run, stop }),
    wish: (wish) => port?.post({ kind: 'wish', run, wish }),
    look: (update) => port?.post({ kind: 'look', run, update }),
    rewind: (update) => port?.post({ kind: 'rewind', run, update }),
    hand: (update) =>
      new Promise((answer) => {
        if (port === null) {
          answer(null);
          return;
        }
        asks += 1;
        hands.set(asks, answer);
        port.post({ kind: 'hand', run, update, ask: asks });
      }),
    end,
  };
}
