import { reach, usualBegin } from '../reach/preset';
import { plainSetup, type Begin, type Setup } from '../setup';
import { lastHidden, type Comparison } from './comparison';

function drawn(cell: string, begin: Partial<Begin>): Setup {
  return { ...plainSetup(reach.id, cell), begin: { ...usualBegin, ...begin } };
}

/** One tanh unit that hears nothing but itself, with that weight, and begins at 0.9999. */
function alone(weight: number): Setup {
  return {
    ...plainSetup(reach.id, 'rnn'),
    hidden: 1,
    steps: 11,
    edits: [
      { kind: 'weight', lane: 0, name: 'W_h', index: 0, value: weight },
      { kind: 'weight', lane: 0, name: 'W_h', index: 1, value: 0 },
      { kind: 'initial', lane: 0, state: 'h', unit: 0, value: 0.9999 },
    ],
  };
}

const forgetBias: Comparison = {
  id: 'forget-bias',
  name: { en: 'LSTM: forget bias 0, 1 and 3', zh: 'LSTM：遗忘门偏置 0、1、3' },
  description: {
    en: 'The same untrained LSTM of 32 units over 100 timesteps, drawn from the same seed; only the forget bias differs.',
    zh: '同一个未经训练的 LSTM，32 个单元、100 个时间步、同一个种子；只有遗忘门偏置不同。',
  },
  lookFor: {
    en: 'Of a gradient of 5.7 at the last timestep, 1.1 × 10⁻¹³ arrives at the first with a bias of 0, 0.035 with 1, and 11 with 3. With 5 it would be 76: an LSTM keeps its gradient only where its forget gates are close to 1.',
    zh: '最后一个时间步的梯度为 5.7，传到第一个时间步：偏置为 0 时剩 1.1 × 10⁻¹³，为 1 时剩 0.035，为 3 时反而有 11，为 5 时达 76。只有遗忘门接近 1，LSTM 才保得住梯度。',
  },
  columns: [0, 1, 3].map((bias) => drawn('lstm', { forgetBias: bias })),
  loss: lastHidden,
};

const explodes: Comparison = {
  id: 'explodes',
  name: { en: 'An LSTM whose gradient explodes', zh: '梯度爆炸的 LSTM' },
  description: {
    en: 'Untrained LSTMs from one seed: recurrent gain 1 and forget bias 1, gain 6 and bias 1, gain 10 and bias 5.',
    zh: '同一个种子的三个未经训练的 LSTM：循环增益 1、遗忘门偏置 1；增益 6、偏置 1；增益 10、偏置 5。',
  },
  lookFor: {
    en: 'From 5.7 at the last timestep the gradient falls to 0.035 at the first, or grows to 1.1 × 10⁵ and to 4.6 × 10¹²: through the gates it passes the recurrent weights again and again.',
    zh: '最后一个时间步的梯度为 5.7，传到第一个时间步时，或降到 0.035，或涨到 1.1 × 10⁵ 和 4.6 × 10¹²：梯度经过各个门，一次又一次乘上循环权重。',
  },
  columns: [
    drawn('lstm', {}),
    drawn('lstm', { gain: 6 }),
    drawn('lstm', { gain: 10, forgetBias: 5 }),
  ],
  loss: lastHidden,
};

const recurrentGain: Comparison = {
  id: 'recurrent-gain',
  name: { en: 'RNN: recurrent gain 0.9, 1 and 1.5', zh: 'RNN：循环增益 0.9、1、1.5' },
  description: {
    en: 'The same plain RNN of 32 units over 100 timesteps, its recurrent matrix orthogonal and multiplied by the gain.',
    zh: '同一个普通 RNN，32 个单元、100 个时间步；循环矩阵是正交矩阵乘以增益。',
  },
  lookFor: {
    en: 'Of a gradient of 5.7, 4.7 × 10⁻⁵ arrives at the first timestep with gain 0.9, 0.22 with gain 1, and 3000 with gain 1.5: a plain RNN need not lose its gradient, but it stands on a narrow ridge.',
    zh: '梯度从 5.7 传到第一个时间步：增益 0.9 时剩 4.7 × 10⁻⁵，增益 1 时剩 0.22，增益 1.5 时涨到 3000。普通 RNN 的梯度不一定消失，但能保住它的增益范围很窄。',
  },
  columns: [0.9, 1, 1.5].map((gain) => drawn('rnn', { gain })),
  loss: lastHidden,
};

const sameUnits: Comparison = {
  id: 'same-units',
  name: { en: 'What 32 units cost', zh: '32 个单元的代价' },
  description: {
    en: 'RNN, GRU and LSTM with 32 units each and one input; their parameters do not depend on how long the sequence is.',
    zh: 'RNN、GRU 和 LSTM，各有 32 个单元和一个输入；参数个数与序列长度无关。',
  },
  lookFor: {
    en: 'They have 1088, 3296 and 4352 parameters, and need as many multiplications: 1056, 3168 and 4224 in each timestep.',
    zh: '参数分别为 1088、3296 和 4352 个，乘法次数相应地为每个时间步 1056、3168 和 4224 次。',
  },
  columns: ['rnn', 'gru', 'lstm'].map((cell) => plainSetup(reach.id, cell)),
  loss: lastHidden,
};

const equalParameters: Comparison = {
  id: 'equal-parameters',
  name: { en: 'GRU and LSTM with equal parameters', zh: '参数一样多的 GRU 与 LSTM' },
  description: {
    en: 'An LSTM of 13 units and a GRU of 15 on the same input: both have 780 parameters.',
    zh: '输入相同，LSTM 有 13 个单元，GRU 有 15 个单元：参数都是 780 个。',
  },
  lookFor: {
    en: 'Both are untrained. The LSTM begins with a forget bias of 1, and 0.040 of the gradient arrives at the first timestep; the update gate of the GRU has no such bias, and only 2.4 × 10⁻¹³ arrives.',
    zh: '两者都未经训练。LSTM 的遗忘门偏置初值为 1，传到第一个时间步的梯度有 0.040；GRU 的更新门没有这样的偏置，只剩 2.4 × 10⁻¹³。',
  },
  columns: [
    { ...plainSetup(reach.id, 'lstm'), hidden: 13 },
    { ...plainSetup(reach.id, 'gru'), hidden: 15 },
  ],
  loss: lastHidden,
};

const saturatedState: Comparison = {
  id: 'saturated-state',
  name: { en: 'A state that stays, a gradient that does not', zh: '状态不变，梯度却没了' },
  description: {
    en: 'One tanh unit that hears only itself and begins at 0.9999, with a recurrent weight of 5 and of 1.',
    zh: '一个只接收自身输出的 tanh 单元，初值 0.9999，循环权重分别为 5 和 1。',
  },
  lookFor: {
    en: 'With a weight of 5 the state stays at 0.9999, yet over 10 timesteps 3.8 × 10⁻³¹ of the gradient is left. With 1 the state falls to 0.34, and 0.086 of the gradient is left.',
    zh: '权重为 5 时，状态停在 0.9999，梯度往回传 10 个时间步却只剩 3.8 × 10⁻³¹。权重为 1 时，状态降到 0.34，梯度还剩 0.086。',
  },
  columns: [alone(5), alone(1)],
  loss: lastHidden,
  at: { timestep: 10, stage: 1 },
};

export const ofGradients: readonly Comparison[] = [
  forgetBias,
  explodes,
  recurrentGain,
  saturatedState,
  equalParameters,
  sameUnits,
];
