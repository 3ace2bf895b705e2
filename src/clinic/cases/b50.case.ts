import { initialise } from '../../engine/initialise';
import { createRandom } from '../../engine/random';
import { runForward } from '../../engine/reference/run-forward';
import type { Outputs, PipelineCase } from '../case';
import { lstmModel } from '../lstm-model';

const H = 8;
const X = 4;

type Batch = {
  readonly sentences: number;
  /** Words of each sentence. */
  readonly words: number;
  /** Numbers of pads behind them that are compared. */
  readonly pads: readonly number[];
  readonly seed: number;
};

/** How far the summaries of the sentences lie apart: the standard deviation over the sentences, averaged over the units. */
function spread(summaries: Float64Array, sentences: number): number {
  let sum = 0;
  for (let unit = 0; unit < H; unit++) {
    const own = summaries.filter((_, k) => k % H === unit);
    const mean = own.reduce((a, b) => a + b, 0) / sentences;
    sum += Math.sqrt(own.reduce((a, b) => a + (b - mean) ** 2, 0) / sentences);
  }
  return sum / H;
}

/** Summaries of the padded sentences: the mean over the timesteps from `from(padded length)` up to, not including, `to`. */
function summarise(
  of: Batch,
  from: (length: number) => number,
  to: (length: number) => number = (length) => from(length) + 1,
): Outputs {
  const { sentences, words, pads, seed } = of;
  const random = createRandom(seed);
  const model = lstmModel({ inputSize: X, hiddenSize: H });
  const weights = initialise(model, random, { forgetBias: 1 });
  const embedded = Array.from({ length: words * sentences * X }, () => 2 * random.normal());
  const summaries = pads.map((padded) => {
    const steps = words + padded;
    const input = new Float64Array(steps * sentences * X);
    input.set(embedded);
    const { output } = runForward(model, weights, { steps, batch: sentences, input });
    const summary = new Float64Array(sentences * H);
    const count = to(steps) - from(steps);
    for (let t = from(steps); t < to(steps); t++) {
      summary.forEach((sum, k) => {
        summary[k] = sum + (output[t * summary.length + k] ?? NaN) / count;
      });
    }
    return summary;
  });
  return {
    spread: summaries.map((summary) => spread(summary, sentences)),
    units: [...(summaries.at(-1) ?? [])].filter((_, k) => k % H === 0),
  };
}

export const clinicCase: PipelineCase<Batch> = {
  kind: 'pipeline',
  verdict: 'mistake',
  level: 3,
  name: { en: 'Padding without a mask', zh: '填充没有掩码' },
  task: {
    en: 'Sixty-four sentences of ten words are padded with zeros at the end, up to a hundred timesteps. However many pads there are, their summaries should stay as different as the sentences are. Something is wrong.',
    zh: '六十四个句子，每句十个词，末尾用零填充，最长到一百个时间步。不论填充多少，各句的摘要本应像句子本身一样各不相同。哪里出错了？',
  },
  hints: [
    {
      en: 'What does the cell do during the pads, with an input of 0?',
      zh: '在填充的那些时间步，输入为 0，单元在做什么？',
    },
    {
      en: 'At which timestep does a sentence of ten words end?',
      zh: '十个词的句子在第几个时间步结束？',
    },
  ],
  see: {
    en: 'The pads are run like words, and at every one the memory fades. After ten pads the summaries lie more than ten times closer together, after ninety they are the same to eight decimals, whatever was said.',
    zh: '填充也被当作词来运行，每一步记忆都在衰减。十个填充之后，各句摘要的差别已缩小到十分之一以下；九十个之后，小数点后八位都一样，不管原来说的是什么。',
  },
  why: {
    en: 'A batch must be a rectangle, so padding is needed; that the cell does not know which numbers are pads is easily forgotten. Keras pads in front by default, which hides the mistake.',
    zh: '一个批必须是矩形，所以要填充；而单元并不知道哪些是填充，这一点很容易忘。Keras 默认在前面填充，把这个错误掩盖了。',
  },
  training: {
    en: 'By slow or no learning where sentences are short and the padded length is long; measured in PyTorch on an untrained cell with a forget bias of 1, the spread fell from 0.489 to 0.060 with ten pads and to 2·10⁻⁷ with ninety, but with ninety pads in front only to 0.485.',
    zh: '句子短而填充长时，会学得很慢或学不会。用 PyTorch 测过一个未训练、遗忘偏置为 1 的单元：摘要的离散程度在十个填充后从 0.489 降到 0.060，九十个后降到 2·10⁻⁷；若九十个填充放在前面，则只降到 0.485。',
  },
  fix: {
    en: 'Read each sentence where it ends: a mask (`mask_zero=True`), packed sequences, or the output at `lengths - 1`.',
    zh: '在每个句子真正结束处读取：用掩码（`mask_zero=True`）、打包的序列，或取 `lengths - 1` 处的输出。',
  },
  seen: [
    { article: '003', lines: '437-442' },
    { article: '004', lines: '745, 1229-1233' },
  ],
  trap: {
    en: 'Where all sentences have the same length there is nothing to pad; and what pads in front leave behind has mostly faded by the time the words have been read.',
    zh: '所有句子一样长时不需要填充；填充放在前面时，等词读完，它们的影响也基本消失了。',
  },
  listing: {
    wrong: `x = pad_sequence(sentences, batch_first=True)     # (B, 100, X), zeros behind
out, _ = lstm(x)
summary = out[:, -1]
`,
    right: `x = pad_sequence(sentences, batch_first=True)     # (B, 100, X), zeros behind
out, _ = lstm(x)
summary = out[range(B), lengths - 1]
`,
  },
  input: { sentences: 64, words: 10, pads: [0, 10, 90], seed: 50 },
  sides: {
    right: (batch) => summarise(batch, () => batch.words - 1),
    wrong: (batch) => summarise(batch, (length) => length - 1),
  },
  offers: [
    {
      line: 'summary = out.mean(dim=1)',
      run: (batch) =>
        summarise(
          batch,
          () => 0,
          (length) => length,
        ),
      why: {
        en: 'The mean is taken over the pads too, and the more of them there are, the less the words count.',
        zh: '平均时把填充也算了进去，填充越多，词的分量越小。',
      },
    },
    {
      line: 'summary = out[:, 0]',
      run: (batch) => summarise(batch, () => 0),
      why: {
        en: 'No pad is in it, but neither is anything after the first word.',
        zh: '里面没有填充，但也没有第一个词之后的任何内容。',
      },
    },
  ],
  watch: [
    {
      output: 'spread',
      says: {
        en: 'how far the summaries lie apart, for each number of pads',
        zh: '各句摘要的离散程度，按填充的个数',
      },
    },
    {
      output: 'units',
      says: {
        en: 'the first unit of each summary, with the most pads',
        zh: '填充最多时，各句摘要的第 1 个单元',
      },
    },
  ],
  tellTales: [
    {
      measure: { output: 'spread', index: 1 },
      wrong: { below: 0.015 },
      right: { above: 0.15 },
    },
    {
      measure: { output: 'spread', index: 2 },
      wrong: { below: 1e-9 },
      right: { above: 0.15 },
    },
  ],
  blind: { input: { sentences: 64, words: 10, pads: [0, 0, 0], seed: 50 }, within: 0 },
};
