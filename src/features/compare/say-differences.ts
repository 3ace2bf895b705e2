import type { AllWords } from '../../i18n/catalogue';
import type { Formats } from '../../i18n/format';
import { saySetting, settingsBetween, type SettingKey } from './settings';
import type { Column } from './worker/protocol';

/** What decides the weights and nothing else. */
const OF_WEIGHTS: readonly SettingKey[] = ['shipped', 'scheme', 'gain', 'forgetBias', 'seed'];

/** How a column differs from another, in a sentence or two, computed from their models. `name`: of the other. */
export function sayDifferences(
  column: Column,
  other: Column,
  name: string,
  words: AllWords,
  formats: Formats,
): string {
  const { differs, setting } = words.compare;
  const settings = settingsBetween(column.setup, other.setup).map(({ key, now, then }) => ({
    key,
    what: setting[key],
    now: saySetting(now, words.compare, formats),
    then: saySetting(then, words.compare, formats),
  }));
  const parts = settings.map((one) => differs.part(one));
  if (column.equations !== other.equations) {
    const first = differs.other({ parts: costParts(column, other, words, formats) });
    return parts.length === 0 ? first : `${first}${differs.also({ parts })}`;
  }
  const [only] = settings;
  if (only === undefined) return differs.same({ of: name });
  const asLarge = column.cost.parameters === other.cost.parameters;
  if (settings.length === 1 && only.key !== 'seed' && asLarge) return differs.only(only);
  if (settings.every(({ key }) => OF_WEIGHTS.includes(key))) return differs.otherWeights({ parts });
  const size = asLarge ? [] : costParts(column, other, words, formats);
  return differs.several({ parts: [...parts, ...size] });
}

function costParts(
  { cost: now }: Column,
  { cost: then }: Column,
  { compare: { differs } }: AllWords,
  formats: Formats,
): readonly string[] {
  const blocks =
    now.blocks === then.blocks
      ? differs.asManyBlocks({ now: now.blocks })
      : differs.blocks({ now: now.blocks, then: then.blocks });
  const size = compared(now.parameters, then.parameters, formats, differs);
  const work = now.multiplyAdds / then.multiplyAdds - 1;
  const share = formats.percent(Math.abs(work));
  return [
    blocks,
    size,
    ...(work === 0 ? [] : [work < 0 ? differs.fewerWork({ share }) : differs.moreWork({ share })]),
  ];
}

function compared(
  now: number,
  then: number,
  formats: Formats,
  differs: AllWords['compare']['differs'],
): string {
  if (now === then) return differs.asMany({ now });
  const share = formats.percent(Math.abs(now / then - 1));
  return now < then ? differs.fewer({ share, now, then }) : differs.more({ share, now, then });
}
