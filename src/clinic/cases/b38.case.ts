import { initialise } from '../../engine/initialise';
import { meanSquaredError } from '../../engine/losses';
import { normOf } from '../../engine/norm';
import { createRandom } from '../../engine/random';
import { runBackward } from '../../engine/reference/run-backward';
import { runForward } from '../../engine/reference/run-forward';
import { weightGradients } from '../../engine/reference/weight-gradients';
import type { Outputs, PipelineCase } from '../case';
import { lstmModel } from '../lstm-model';

const H = 4;
const GATES = ['f', 'i', 'g', 'o'];

type Series = {
  readonly series: readonly number[];
  /** Values from which the next one is forecast. */
  readonly window: number;
  readonly seed: number;
};

/** Gradients of a forecast's squared error, where the last `used` values of each window are read in `steps` timesteps. */
function train({ series, window, seed }: Series, steps: number, used = window): Outputs {
  const inputSize = used / steps;
  const model = lstmModel({ inputSize, hiddenSize: H, readout: { on: 'last', size: 1 } });
  const weights = initialise(model, createRandom(seed));
  const batch = series.length - window;
  const input = new Float64Array(steps * batch * inputSize);
  for (let b = 0; b < batch; b++) {
    for (let k = 0; k < used; k++) {
      const t = Math.floor(k / inputSize);
      input[(t * batch + b) * inputSize + (k % inputSize)] = series[b + window - used + k] ?? NaN;
    }
  }
  const trace = runForward(model, weights, { steps, batch, input });
  const targets = Float64Array.from(series.slice(window));
  const loss = meanSquaredError(trace.logits ?? new Float64Array(), targets);
  const gradients = weightGradients(model, runBackward(trace, { logits: loss.gradient }));
  const [own] = gradients.lanes;
  const gradientOf = (name: string): Float64Array => own?.get(name) ?? new Float64Array();
  const columns = (gate: string, isRecurrent: boolean): Float64Array =>
    gradientOf(`W_${gate}`).filter((_, k) => k % (H + inputSize) < H === isRecurrent);
  return {
    timesteps: [steps],
    recurrent: GATES.map((gate) => normOf(columns(gate, true))),
    forget: [normOf(gradientOf('W_f')), normOf(gradientOf('b_f'))],
    fromInput: GATES.map((gate) => normOf(columns(gate, false))),
  };
}

const sine = Array.from({ length: 30 }, (_, t) => Math.sin((2 * Math.PI * t) / 12));

export const clinicCase: PipelineCase<Series> = {
  kind: 'pipeline',
  verdict: 'mistake',
  level: 3,
  name: { en: 'One timestep', zh: '只有一个时间步' },
  task: {
    en: 'An LSTM of four units reads windows of six values of a sine and forecasts the next. Its recurrent weights and its forget gate should have something to learn. Something is wrong.',
    zh: '四个单元的 LSTM 每次读入正弦的六个值，预测下一个。循环权重和遗忘门本应有东西可学。哪里出错了？',
  },
  hints: [
    {
      en: 'Which gradients are exactly 0, and what are those weights multiplied with?',
      zh: '哪些梯度恰好是 0？这些权重乘的是什么？',
    },
    {
      en: 'How many timesteps has a window? The shape is (samples, timesteps, features).',
      zh: '一个窗口有几个时间步？形状应是（样本数，时间步，特征数）。',
    },
  ],
  see: {
    en: 'With one timestep the states are 0 when the gates are computed and are never read again: the gradients of all weights on h_prev and of W_f and b_f are exactly 0. What is left is a feed-forward layer with gates.',
    zh: '只有一个时间步时，计算各门所用的状态都是 0，算完也不再被读取：作用在 h_prev 上的全部权重，以及 W_f、b_f 的梯度都恰好是 0。剩下的只是一个带门的前馈层。',
  },
  why: {
    en: 'Keras asks for three dimensions, and inserting a 1 satisfies it. That the 1 stands at the place of time is not noticed, because everything runs.',
    zh: 'Keras 要求三维输入，插一个 1 就满足了。可是这个 1 占了“时间”的位置；一切照常运行，也就没人注意到。',
  },
  training: {
    en: 'Often nothing: where the window holds the lags as features, the gated layer can fit them well. The gradients tell, the loss need not.',
    zh: '常常看不出来：窗口里的历史值都成了特征，这个带门的前馈层照样能拟合得很好。看梯度才知道，看损失未必。',
  },
  fix: {
    en: 'Time in the middle: `X.reshape(n, w, 1)`, w timesteps of one feature.',
    zh: '中间一维是时间：`X.reshape(n, w, 1)`，即 w 个时间步、每步一个特征。',
  },
  seen: [{ article: '004', lines: '337-339, 1132' }],
  trap: {
    en: 'A window of one value has one timestep either way.',
    zh: '窗口只有一个值时，两种写法都是一个时间步。',
  },
  listing: {
    wrong: `X = np.array([series[k:k + w] for k in range(n)])   # (n, w)
y = series[w:]
X = X.reshape(n, 1, w)                              # samples, timesteps, features
model = Sequential([LSTM(4), Dense(1)])
model.fit(X, y)
`,
    right: `X = np.array([series[k:k + w] for k in range(n)])   # (n, w)
y = series[w:]
X = X.reshape(n, w, 1)                              # samples, timesteps, features
model = Sequential([LSTM(4), Dense(1)])
model.fit(X, y)
`,
  },
  input: { series: sine, window: 6, seed: 38 },
  sides: {
    right: (series) => train(series, series.window),
    wrong: (series) => train(series, 1),
  },
  offers: [
    {
      line: 'X = X[:, :, None].transpose(0, 2, 1)                # samples, timesteps, features',
      run: (series) => train(series, 1),
      why: {
        en: 'The same shape (n, 1, w) in another way: still one timestep.',
        zh: '换一种写法，形状还是 (n, 1, w)：仍然只有一个时间步。',
      },
    },
    {
      line: 'X = X[:, -1:].reshape(n, 1, 1)                      # samples, timesteps, features',
      run: (series) => train(series, 1, 1),
      why: {
        en: 'One timestep again, and now it sees one value of each window only.',
        zh: '还是一个时间步，而且每个窗口只看到一个值。',
      },
    },
  ],
  watch: [
    {
      output: 'recurrent',
      says: {
        en: '‖∂L/∂W‖ of the columns on h_prev: f, i, g, o',
        zh: '作用在 h_prev 上的各列的 ‖∂L/∂W‖：f、i、g、o',
      },
    },
    { output: 'forget', says: { en: '‖∂L/∂W_f‖ and ‖∂L/∂b_f‖', zh: '‖∂L/∂W_f‖ 和 ‖∂L/∂b_f‖' } },
    { output: 'timesteps', says: { en: 'timesteps of a window', zh: '每个窗口的时间步数' } },
  ],
  tellTales: [
    ...[0, 1, 2, 3].map((index) => ({
      measure: { output: 'recurrent', index },
      wrong: { is: 0, within: 0 },
      right: { above: 1e-4 },
    })),
    ...[0, 1].map((index) => ({
      measure: { output: 'forget', index },
      wrong: { is: 0, within: 0 },
      right: { above: 1e-4 },
    })),
  ],
  blind: { input: { series: sine, window: 1, seed: 38 }, within: 0 },
};
