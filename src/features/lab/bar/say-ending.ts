import type { AllWords } from '../../../i18n/catalogue';
import type { Ending } from '../../../trainer/protocol';
import type { StopRule } from '../../../trainer/run-settings';

interface SaidEnding {
  readonly what: string;
  /** What one can do then. */
  readonly advice: string;
  /** Whether something went wrong. */
  readonly isBad: boolean;
  /** The checkpoint to go back to. */
  readonly back: number | null;
}

/** Why a run stopped by itself after so many updates, in words. `number` writes a loss. */
export function sayEnding(
  ending: Ending,
  update: number,
  stop: StopRule,
  { ending: words }: AllWords['labSettings'],
  number: (value: number) => string,
): SaidEnding {
  const fine = (what: string): SaidEnding => ({
    what,
    advice: words.longer,
    isBad: false,
    back: null,
  });
  switch (ending.kind) {
    case 'updates':
      return fine(words.updates({ update }));
    case 'loss':
      return fine(words.loss({ update, loss: number(stop.loss ?? NaN) }));
    case 'patience':
      return fine(words.patience({ update, patience: stop.patience ?? 0 }));
    case 'not finite': {
      const { cause, last } = ending;
      const advice = [words.cause[cause], ...(last === null ? [words.none] : [])];
      return {
        what: words.notFinite({ update: ending.update, what: words.what[ending.what] }),
        advice: advice.join(' '),
        isBad: true,
        back: last,
      };
    }
  }
}
