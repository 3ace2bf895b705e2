import type { Words } from '../../../engine/cell';
import type { Random } from '../../../engine/random';
import { majorityOf } from '../majority';
import { settle, type Option, type Settled, type Slider, type Switch } from '../options';
import type { Baseline, Part, Prepared } from '../prepared';
import type { Shape } from '../shape';
import type { LabTask, Suggestion } from '../task';
import { drawParts, type Drawn } from './draw-parts';

/** What a task of remembering is made from. */
export interface MemorySetting extends Pick<LabTask, 'id' | 'name' | 'description' | 'options'> {
  readonly suggestion?: Partial<Suggestion>;
  readonly steps: (settled: Settled) => number;
  readonly head: Shape['head'];
  /** What each input feature is. */
  readonly inputs: readonly Words[];
  readonly target: Words;
  /** Two classes; none where a number is said. */
  readonly classes: readonly Words[];
  /** Right where a number is closer than this. */
  readonly tolerance: number | null;
  readonly draw: (settled: Settled, random: Random) => Drawn;
}

/** Eight times as many as are drawn for validation and for test. */
const COUNT: Slider = {
  kind: 'slider',
  id: 'count',
  name: { en: 'Training sequences', zh: '训练序列数' },
  least: 800,
  most: 24_000,
  step: 800,
  usual: 8000,
  unit: null,
};

const JUDGED: Switch = {
  id: 'judged',
  name: { en: 'Judged on', zh: '评分数据' },
  ways: [
    {
      id: 'test',
      name: { en: 'new sequences', zh: '新的序列' },
      says: {
        en: 'Sequences that training has not seen.',
        zh: '训练中没有出现过的序列。',
      },
      mistake: null,
    },
    {
      id: 'training',
      name: { en: 'the training sequences', zh: '训练用过的序列' },
      says: {
        en: 'With few of them, a model can know each by its noise and remember nothing.',
        zh: '序列不多时，模型可以凭噪声认出每一条，而不必真正记住什么。',
      },
      mistake: 'B40',
    },
  ],
};

/** The task of saying, at the end or when asked, something that went in long before. */
export function memoryTask(setting: MemorySetting): LabTask {
  const { id, name, description, suggestion, classes, inputs, target, tolerance } = setting;
  const options: readonly Option[] = [...setting.options, COUNT];
  return {
    id,
    name,
    description,
    kind: 'memory',
    source: null,
    options,
    preparation: [JUDGED],
    suggestion: {
      hidden: 8,
      layers: 1,
      directions: 1,
      embedding: null,
      forgetBias: 3,
      batch: 32,
      rate: 0.01,
      clip: 1,
      updates: 500,
      judgeEvery: 25,
      ...suggestion,
    },
    prepare: (given, preparation, seed): Prepared => {
      const settled = settle([...options, JUDGED], { ...given, ...preparation });
      const shape: Shape = {
        steps: setting.steps(settled),
        inputs: inputs.length,
        vocabulary: 0,
        outputs: 1,
        head: setting.head,
        loss: classes.length === 0 ? 'mse' : 'bce',
      };
      const parts = drawParts(shape, settled.number('count') / 8, seed, (random) =>
        setting.draw(settled, random),
      );
      return {
        shape,
        parts,
        further: [],
        judged: settled.way('judged') === 'training' ? 'training' : 'test',
        inputs: inputs.map((words) => ({ name: words, unit: null, offset: 0, factor: 1 })),
        target: { name: target, unit: null, offset: 0, factor: 1 },
        classes,
        tolerance,
        baselines: [
          classes.length === 0
            ? meanOf(parts.training)
            : majorityOf(parts.training, classes.length),
        ],
        series: null,
        text: null,
      };
    },
  };
}

function meanOf(training: Part): Baseline {
  const mean = training.truth.reduce((sum, value) => sum + value, 0) / training.count;
  return {
    id: 'mean',
    name: { en: 'always the mean', zh: '总说平均值' },
    predict: ({ count }) => new Float64Array(count).fill(mean),
  };
}
