import { initialise } from '../../engine/initialise';
import { createRandom } from '../../engine/random';
import { runBackward } from '../../engine/reference/run-backward';
import { runForward } from '../../engine/reference/run-forward';
import type { Outputs, PipelineCase } from '../case';
import { lstmModel } from '../lstm-model';

const H = 4;

type Sentence = {
  /** One number for each token. */
  readonly tokens: readonly number[];
  readonly seed: number;
};

/**
 * The two halves of what is read out, and what the second of them depends on: it is taken at a timestep, from the columns of a
 * direction, 1 for the backward one.
 */
function readOut({ tokens, seed }: Sentence, at: number, direction: 0 | 1): Outputs {
  const model = lstmModel({ inputSize: 1, hiddenSize: H, directions: 2 });
  const weights = initialise(model, createRandom(seed), { forgetBias: 1 });
  const steps = tokens.length;
  const runOn = (input: readonly number[]) =>
    runForward(model, weights, { steps, batch: 1, input: Float64Array.from(input) });
  const trace = runOn(tokens);
  const start = (2 * at + direction) * H;
  const backwardOf = ({ output }: typeof trace): Float64Array => output.subarray(start, start + H);

  const seeds = new Float64Array(trace.output.length);
  seeds.fill(1, start, start + H);
  const { input: gradient } = runBackward(trace, { output: seeds });
  const backward = backwardOf(trace);
  const edited = backwardOf(runOn(tokens.map((token, t) => (t === 0 ? token + 1 : token))));
  return {
    forward: [...trace.output.subarray(2 * (steps - 1) * H, (2 * steps - 1) * H)],
    backward: [...backward],
    gradient: [...gradient].map(Math.abs),
    edited: [Math.max(...backward.map((value, k) => Math.abs(value - (edited[k] ?? NaN))))],
  };
}

export const clinicCase: PipelineCase<Sentence> = {
  kind: 'pipeline',
  verdict: 'mistake',
  level: 4,
  name: { en: 'BiLSTM read out at the last step', zh: 'BiLSTM 取最后一步的输出' },
  task: {
    en: 'A bidirectional LSTM reads a sentence of eight tokens, and both halves of its summary go to the read-out. Each half should have read the whole sentence. Something is wrong.',
    zh: '双向 LSTM 读一个八个词的句子，两个方向的摘要一起送入输出层。每一半本应读过整句话。哪里出错了？',
  },
  hints: [
    {
      en: 'Edit the first token. Which half of the summary moves?',
      zh: '改动第一个词。摘要的哪一半跟着变？',
    },
    {
      en: 'The backward LSTM begins at the end. At which token has it read everything?',
      zh: '反向 LSTM 从末尾开始读。读到哪个词时，它才读完整句？',
    },
  ],
  see: {
    en: 'The backward half moves with the last token only: its gradient with respect to each of the seven tokens before is exactly 0. At the last position it has read one token.',
    zh: '反向的那一半只随最后一个词变化：它对前面七个词的梯度都恰好是 0。在最后一个位置，它只读过一个词。',
  },
  why: {
    en: '`out[-1]` is right for one direction, and with `bidirectional=True` it still has a fitting shape: twice as wide, as expected.',
    zh: '单向时 `out[-1]` 是对的；加上 `bidirectional=True` 之后形状也照样合适：宽度翻倍，正如预期。',
  },
  training: {
    en: 'Hardly: the forward half still summarises the sentence, so the accuracy is only a little lower than it could be. Nothing fails; one pays for a direction that reads one token.',
    zh: '几乎看不出来：正向的那一半仍然概括了整句，准确率只比应有的低一点。什么都不报错，只是白白付出了一个只读一个词的方向。',
  },
  fix: {
    en: 'Take the backward half where it ends, at the first token: `out[0, :, H:]`, or use `h_n`, which holds the final state of each direction.',
    zh: '反向的一半要取它结束的地方，也就是第一个词：`out[0, :, H:]`；或者直接用 `h_n`，里面是每个方向的最终状态。',
  },
  seen: [{ article: '002', lines: '220-226' }],
  trap: {
    en: 'With a single token, first and last are the same.',
    zh: '只有一个词时，第一个就是最后一个。',
  },
  listing: {
    wrong: `out, (h_n, c_n) = lstm(x)        # x: (T, B, X), out: (T, B, 2 * H)
forward = out[-1, :, :H]
backward = out[-1, :, H:]
y = linear(torch.cat([forward, backward], dim=1))
`,
    right: `out, (h_n, c_n) = lstm(x)        # x: (T, B, X), out: (T, B, 2 * H)
forward = out[-1, :, :H]
backward = out[0, :, H:]
y = linear(torch.cat([forward, backward], dim=1))
`,
  },
  input: { tokens: [0.8, -0.6, 1.2, -1, 0.4, 0.9, -0.7, 0.5], seed: 28 },
  sides: {
    right: (sentence) => readOut(sentence, 0, 1),
    wrong: (sentence) => readOut(sentence, sentence.tokens.length - 1, 1),
  },
  offers: [
    {
      line: 'backward = out[0, :, :H]',
      run: (sentence) => readOut(sentence, 0, 0),
      why: {
        en: 'The first H columns are the forward direction, and at the first token that has read one token.',
        zh: '前 H 列是正向的输出，而正向在第一个词处只读过一个词。',
      },
    },
    {
      line: 'backward = out[-1, :, :H]',
      run: (sentence) => readOut(sentence, sentence.tokens.length - 1, 0),
      why: {
        en: 'That is the forward half a second time; the backward direction is not used at all.',
        zh: '这是把正向的一半又取了一遍，反向完全没有用上。',
      },
    },
  ],
  watch: [
    {
      output: 'gradient',
      says: {
        en: '|∂/∂x_t| of the sum over the backward half, token by token',
        zh: '反向一半之和对每个词的 |∂/∂x_t|',
      },
    },
    { output: 'backward', says: { en: 'the backward half', zh: '反向的一半' } },
    { output: 'forward', says: { en: 'the forward half', zh: '正向的一半' } },
    {
      output: 'edited',
      says: {
        en: 'largest change of the backward half when the first token rises by 1',
        zh: '第一个词加 1 时，反向一半的最大变化',
      },
    },
  ],
  tellTales: [
    {
      measure: { output: 'gradient', index: 0 },
      wrong: { is: 0, within: 0 },
      right: { above: 0.01 },
    },
    {
      measure: { output: 'gradient', index: 6 },
      wrong: { is: 0, within: 0 },
      right: { above: 1e-4 },
    },
    {
      measure: { output: 'edited', index: 0 },
      wrong: { is: 0, within: 0 },
      right: { above: 0.01 },
    },
  ],
  blind: { input: { tokens: [0.8], seed: 28 }, within: 0 },
};
