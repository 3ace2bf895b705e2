import type { Scheme } from '../../engine/initialise';
import type { AllWords } from '../../i18n/catalogue';
import type { Formats } from '../../i18n/format';
import type { Setup } from '../../tasks/setup';
import { usualBeginOf } from '../../tasks/variant';

/** What two setups can be told apart by, besides their cells. */
export type SettingKey = 'shipped' | 'scheme' | 'gain' | 'forgetBias' | 'seed' | 'hidden' | 'edits';

/** A number as it is, a word of the catalogue, or nothing said. */
export type SettingValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'scheme'; readonly scheme: Scheme }
  | { readonly kind: 'word'; readonly word: 'asDrawn' | 'asShipped' | 'usual' | 'drawn' };

export interface Setting {
  readonly key: SettingKey;
  readonly now: SettingValue;
  readonly then: SettingValue;
}

const word = (one: 'asDrawn' | 'asShipped' | 'usual' | 'drawn'): SettingValue => ({
  kind: 'word',
  word: one,
});
const numberOr = (
  number: number | null,
  or: 'asDrawn' | 'asShipped' | 'usual' | 'drawn',
): SettingValue => (number === null ? word(or) : { kind: 'number', number });

/** Everything that sets `now` apart from `then`, besides the cell and its equations. */
export function settingsBetween(now: Setup, then: Setup): readonly Setting[] {
  const settings: Setting[] = [];
  const look = (key: SettingKey, a: SettingValue, b: SettingValue): void => {
    if (JSON.stringify(a) !== JSON.stringify(b)) settings.push({ key, now: a, then: b });
  };
  // Drawn anew as the preset draws them is as the preset has them.
  const usual = usualBeginOf(now.preset);
  const begins = now.begin !== null || then.begin !== null;
  if (begins) {
    const a = now.begin ?? usual;
    const b = then.begin ?? usual;
    look('scheme', { kind: 'scheme', scheme: a.scheme }, { kind: 'scheme', scheme: b.scheme });
    look('gain', numberOr(a.gain, 'asDrawn'), numberOr(b.gain, 'asDrawn'));
    look('forgetBias', numberOr(a.forgetBias, 'asDrawn'), numberOr(b.forgetBias, 'asDrawn'));
  }
  look('seed', numberOr(now.seed, 'usual'), numberOr(then.seed, 'usual'));
  look('hidden', numberOr(now.hidden, 'usual'), numberOr(then.hidden, 'usual'));
  if (JSON.stringify(now.edits) !== JSON.stringify(then.edits)) {
    const edits = (setup: Setup): SettingValue => numberOr(setup.edits.length, 'usual');
    settings.push({ key: 'edits', now: edits(now), then: edits(then) });
  }
  return settings;
}

/** A setting's value in words. */
export function saySetting(
  value: SettingValue,
  { value: say }: AllWords['compare'],
  formats: Formats,
): string {
  switch (value.kind) {
    case 'number':
      return plain(value.number, formats);
    case 'scheme':
      return say[value.scheme];
    case 'word':
      return say[value.word];
  }
}

/** A number that a hand has set, without digits that it has not: 1, −0.5, 32. */
export function plain(number: number, formats: Formats): string {
  return Number.isInteger(number)
    ? formats.count(number)
    : String(Math.round(number * 100) / 100).replace('-', '−');
}
