import { nodeOf } from '../../engine/graph';
import { initialise } from '../../engine/initialise';
import { normOf } from '../../engine/norm';
import { createRandom } from '../../engine/random';
import { runBackward } from '../../engine/reference/run-backward';
import { runForward } from '../../engine/reference/run-forward';
import type { Outputs, PipelineCase } from '../case';
import { lstmModel } from '../lstm-model';

const H = 32;

type Settings = {
  /** What the orthogonal weights on h_prev are multiplied with, setting by setting. */
  readonly gains: readonly number[];
  readonly forgetBiases: readonly number[];
  /** T. */
  readonly steps: number;
  readonly seed: number;
};

interface Norms {
  readonly gradients: readonly number[];
  readonly states: readonly number[];
}

/** ‖∂L/∂h_t‖ for every timestep, with L the sum of h at the last, and ‖h_t‖. */
function normsOf(settings: Settings, setting: number): Norms {
  const { gains, forgetBiases, steps, seed } = settings;
  const random = createRandom(seed);
  const model = lstmModel({ inputSize: 1, hiddenSize: H });
  const weights = initialise(model, random, {
    scheme: 'orthogonal',
    recurrentGain: gains[setting] ?? 1,
    forgetBias: forgetBiases[setting] ?? 0,
  });
  const input = Float64Array.from({ length: steps }, () => 0.1 * random.normal());
  const trace = runForward(model, weights, { steps, batch: 1, input });
  const output = new Float64Array(steps * H).fill(1, (steps - 1) * H);
  const gradients = runBackward(trace, { output });
  const ofHidden = gradients.lanes[0]?.values[nodeOf(model.graph, 'h').index];
  const rows = (values: Float64Array): readonly number[] =>
    Array.from({ length: steps }, (_, t) => normOf(values, t * H, H));
  return { gradients: rows(ofHidden ?? new Float64Array()), states: rows(trace.output) };
}

/** What a line makes of the norms of each setting. */
function outputsOf(settings: Settings, line: (norms: Norms) => readonly number[]): Outputs {
  const curves = settings.gains.map((_, setting) => line(normsOf(settings, setting)));
  return {
    first: curves.map((norms) => norms[0] ?? NaN),
    last: curves.map((norms) => norms.at(-1) ?? NaN),
    curve: curves[0] ?? [],
  };
}

export const clinicCase: PipelineCase<Settings> = {
  kind: 'pipeline',
  verdict: 'claim',
  level: 3,
  name: { en: '“Solved” gradients', zh: '“解决了”的梯度问题' },
  task: {
    en: 'A claim, tested by running: an LSTM solves vanishing and exploding gradients. If that were so, the gradient should be as large at the first of a hundred timesteps as at the last, whatever the weights. Which line only asserts it?',
    zh: '用运行来检验一个说法：“LSTM 解决了梯度消失和梯度爆炸。”果真如此，那么不论权重如何，一百个时间步里第一步的梯度应与最后一步一样大。哪一行只是断言，没有计算？',
  },
  hints: [
    {
      en: 'Set the forget bias to 0 and compare the first timestep with the last.',
      zh: '把遗忘偏置设为 0，比较第一步与最后一步。',
    },
    {
      en: 'Along the cell state the gradient is multiplied by f at every step. And what happens on the way through the gates?',
      zh: '沿着细胞状态，梯度每一步都乘以 f。那么经过各个门的那条路呢？',
    },
  ],
  see: {
    en: 'With a forget bias of 0 the gradient loses about a quarter at each step and is gone after a hundred; with 1 some of it arrives; with large recurrent weights it grows by many powers of ten, through the gates. All starts are the same 5.66 at the last timestep.',
    zh: '遗忘偏置为 0 时，梯度每一步损失约四分之一，一百步后几乎为零；为 1 时还能传到一部分；循环权重很大时，梯度经由各个门增长许多个数量级。最后一步的起点都是同一个 5.66。',
  },
  why: {
    en: 'The cell state can carry a gradient unharmed while f is near 1, and “can” becomes “does” in the retelling. Nothing in it bounds the growth through the gates and the recurrent weights; against that, gradients are clipped.',
    zh: '只要 f 接近 1，细胞状态确实可以让梯度无损传播；转述几次，“可以”就成了“总是”。至于经由各个门和循环权重的增长，LSTM 并不加以限制，要靠梯度裁剪。',
  },
  training: {
    en: 'The forget bias decides what can be learned: of a latch over 40 timesteps, networks with a bias of 0 solved none of eight, with a bias of 3 all of twelve. Measured in PyTorch with the same settings, a gradient of 5.7 at the last timestep came to 3·10⁻¹³ at the first with bias 0, to 0.06 with bias 1, and to 3·10¹³ with gain 10 and bias 5; a plain RNN with orthogonal weights and gain 1 kept 0.39.',
    zh: '遗忘偏置决定了能不能学会：40 步的锁存任务，偏置为 0 时八次全部失败，偏置为 3 时十二次全部成功。用 PyTorch 按同样的设置测量，最后一步 5.7 的梯度传到第一步，偏置 0 时只剩 3·10⁻¹³，偏置 1 时是 0.06，增益 10、偏置 5 时达到 3·10¹³；而正交权重、增益 1 的普通 RNN 还留有 0.39。',
  },
  fix: {
    en: 'Say it with its conditions: an LSTM mitigates vanishing as long as f stays near 1 (start b_f at 1 or more), and exploding gradients are clipped. And measure: `norms = [norm(g[t]) for t in range(T)]`.',
    zh: '带上条件来说：只要 f 保持接近 1（b_f 从 1 或更大开始），LSTM 能缓解梯度消失；梯度爆炸则用裁剪处理。并且要测量：`norms = [norm(g[t]) for t in range(T)]`。',
  },
  seen: [
    { article: '000', lines: '16, 27' },
    { article: '001', lines: '5, 21, 153' },
    { article: '002', lines: '9, 70, 248' },
    { article: '003', lines: '77, 88' },
    { article: '004', lines: '103, 127, 159' },
  ],
  trap: {
    en: 'Over a single timestep nothing can vanish or explode.',
    zh: '只有一个时间步时，梯度既无从消失，也无从爆炸。',
  },
  listing: {
    wrong: `h = lstm(x)                                  # (T, H)
loss = h[-1].sum()
g = grad(loss, h)                            # (T, H)
norms = [norm(g[-1]) for t in range(T)]      # "the gradient arrives unharmed"
`,
    right: `h = lstm(x)                                  # (T, H)
loss = h[-1].sum()
g = grad(loss, h)                            # (T, H)
norms = [norm(g[t]) for t in range(T)]       # measured
`,
  },
  input: { gains: [1, 1, 1, 6, 10], forgetBiases: [0, 1, 5, 1, 5], steps: 100, seed: 57 },
  sides: {
    right: (settings) => outputsOf(settings, ({ gradients }) => gradients),
    wrong: (settings) =>
      outputsOf(settings, ({ gradients }) => gradients.map(() => gradients.at(-1) ?? NaN)),
  },
  offers: [
    {
      line: 'norms = [norm(g[0]) for t in range(T)]',
      run: (settings) =>
        outputsOf(settings, ({ gradients }) => gradients.map(() => gradients[0] ?? NaN)),
      why: {
        en: 'One number for all timesteps again, now that of the first.',
        zh: '仍是所有时间步用同一个数，只是换成了第一步的。',
      },
    },
    {
      line: 'norms = [norm(h[t]) for t in range(T)]',
      run: (settings) => outputsOf(settings, ({ states }) => states),
      why: {
        en: 'That is how large the states are, which says nothing about how large the gradients are.',
        zh: '这是状态的大小，与梯度的大小是两回事。',
      },
    },
  ],
  watch: [
    {
      output: 'first',
      says: {
        en: '‖∂L/∂h_t‖ at t = 1, setting by setting',
        zh: '各组设置在 t = 1 处的 ‖∂L/∂h_t‖',
      },
    },
    {
      output: 'curve',
      says: { en: '‖∂L/∂h_t‖ of the first setting', zh: '第一组设置的 ‖∂L/∂h_t‖' },
    },
    {
      output: 'last',
      says: { en: '‖∂L/∂h_t‖ at the last timestep', zh: '最后一步的 ‖∂L/∂h_t‖' },
    },
  ],
  tellTales: [
    {
      measure: { output: 'first', index: 0 },
      wrong: { is: Math.sqrt(H), within: 1e-12 },
      right: { below: 1e-10 },
    },
    {
      measure: { output: 'first', index: 4 },
      wrong: { is: Math.sqrt(H), within: 1e-12 },
      right: { above: 1e6 },
    },
  ],
  blind: {
    input: { gains: [1, 10], forgetBiases: [0, 5], steps: 1, seed: 57 },
    within: 0,
  },
};
