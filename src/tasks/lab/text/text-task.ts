import { createRandom, type Random } from '../../../engine/random';
import { settle, type Option, type Settled, type Switch } from '../options';
import type { LabTask, Suggestion } from '../task';
import type { Corpus } from './corpus';
import { textPreparation } from './preparation';
import { prepareText, type Limits } from './prepare-text';

/** What a task on texts is made from. */
export interface TextSetting extends Pick<
  LabTask,
  'id' | 'name' | 'description' | 'source' | 'options'
> {
  /** What can go wrong with these texts only, such as how they are dealt out to the parts. */
  readonly switches: readonly Switch[];
  readonly suggestion?: Partial<Suggestion>;
  readonly limits: (settled: Settled) => Limits;
  /** The texts by part for these options; the same for the same ones and the same chance. */
  readonly corpus: (settled: Settled, random: Random) => Corpus;
}

/** The task of judging texts by reading them word by word. */
export function textTask(setting: TextSetting): LabTask {
  const { id, name, description, source, options, switches, suggestion, limits, corpus } = setting;
  const preparation = [...switches, ...textPreparation];
  const all: readonly (Option | Switch)[] = [...options, ...preparation];
  return {
    id,
    name,
    description,
    kind: 'classify',
    source,
    options,
    preparation,
    suggestion: {
      hidden: 32,
      layers: 1,
      directions: 1,
      embedding: 16,
      forgetBias: 1,
      batch: 32,
      rate: 0.007,
      clip: 1,
      updates: 2000,
      judgeEvery: 100,
      ...suggestion,
    },
    prepare: (given, ways, seed) => {
      const settled = settle(all, { ...given, ...ways });
      return prepareText(corpus(settled, createRandom(seed)), settled, limits(settled));
    },
  };
}
