import { formatNumber } from '../../../engine/formula/format-number';
import type { Reference } from '../../../engine/analysis/reference-lines';
import type { Seeming } from '../../../engine/analysis/seeming';
import type { AllWords } from '../../../i18n/catalogue';
import { writeKeep, writeR, writeSize, writeValue } from './write';

/** What a unit seems to do, with the measure that says so. `nameOf` calls lines, `nameOfStep` timesteps (0-based). */
export function saySeeming(
  seeming: Seeming,
  words: AllWords['units']['seems'],
  nameOf: (reference: Reference) => string,
  nameOfStep: (timestep: number) => string,
): string {
  const input = (index: number, change: boolean): string => nameOf({ of: 'input', index, change });
  const goes = (r: number, line: string): string =>
    (r > 0 ? words.follows : words.opposes)({ line, r: writeR(r) });
  switch (seeming.kind) {
    case 'not finite':
      return words.notFinite({ timestep: nameOfStep(seeming.timestep) });
    case 'too short':
      return words.tooShort({ steps: seeming.steps });
    case 'holds':
      return words.holds({
        state: seeming.state,
        timestep: nameOfStep(seeming.since),
        move: writeValue(seeming.move),
        keep: writeKeep(seeming.keep),
      });
    case 'counts': {
      const { state, r, range } = seeming;
      const said = { state, r: writeR(r), range: formatNumber(range) };
      return r > 0 ? words.rises(said) : words.falls(said);
    }
    case 'hardly moves':
      return words.hardlyMoves({ deviation: writeSize(seeming.deviation) });
    case 'follows':
    case 'opposes':
      return goes(seeming.r, input(seeming.input, false));
    case 'follows change':
    case 'opposes change':
      return goes(seeming.r, input(seeming.input, true));
    case 'tracks prediction':
      return goes(seeming.r, nameOf({ of: 'prediction', change: false }));
    case 'oscillates':
      return words.oscillates({ period: seeming.period, r: writeR(seeming.r) });
    case 'mixed':
      return seeming.best === null
        ? words.mixedAlone
        : words.mixed({ line: nameOf(seeming.best.reference), r: writeR(seeming.best.r) });
  }
}
