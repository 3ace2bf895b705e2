import { lstm } from '../../cells/lstm.cell';
import { plainSetup } from '../setup';
import { lastHidden, type Comparison } from './comparison';

const memory: Comparison = {
  id: 'memory',
  name: { en: 'RNN and LSTM: a memory of 60 steps', zh: 'RNN 与 LSTM：记住 60 步' },
  description: {
    en: 'Both were set by hand to say the first bit through 60 distracting ones; the loss is the output at the last timestep.',
    zh: '两者都由人工设定权重，要在 60 个干扰比特中一直说出第一个比特；损失取最后一个时间步的输出。',
  },
  lookFor: {
    en: 'Both say the bit to the end, the RNN from a unit that is stuck at 0.96. On the way back to the first timestep its gradient falls from 1.3 to 2.0 × 10⁻⁴⁷, that of the cell state of the LSTM from 0.58 to 0.57: what the RNN holds, gradients could not have taught it.',
    zh: '两者都把这个比特保持到最后，RNN 靠的是一个停在 0.96 的单元。往回传到第一个时间步，RNN 的梯度从 1.3 降到 2.0 × 10⁻⁴⁷，LSTM 细胞状态的梯度只从 0.58 降到 0.57：RNN 记得住，却无法靠梯度学会。',
  },
  columns: ['rnn', 'lstm'].map((cell) => ({ ...plainSetup('latch', cell), steps: 61 })),
  loss: { of: 'output', at: 'last', output: 0 },
};

const peepholes: Comparison = {
  id: 'peepholes',
  name: { en: 'With and without peepholes', zh: '有窥孔与没有窥孔' },
  description: {
    en: 'A timing task: fire on every tenth tick. The weights were set by hand, and are the same but for the peepholes.',
    zh: '计时任务：每第十个节拍触发一次。权重由人工设定，除窥孔外完全相同。',
  },
  lookFor: {
    en: 'With peepholes the output gate sees the cell state arrive at 10, opens, and the cell is emptied: 6 times in 60 timesteps. Without them the gates are blind while h is 0, and the cell counts on to 60; another LSTM could do the task if its output gate stayed open.',
    zh: '有窥孔时，输出门看到细胞状态数到 10 便打开，随后细胞被清空：60 个时间步里共 6 次。没有窥孔时，h 为 0，门什么也看不到，细胞一直数到 60；若让输出门一直开着，换一组权重的 LSTM 也能完成这个任务。',
  },
  columns: ['peephole', 'lstm'].map((cell) => plainSetup('timing', cell)),
};

const stream: Comparison = {
  id: 'stream',
  name: { en: 'The cell of 1997 on an endless stream', zh: '1997 年的单元与没有尽头的数据流' },
  description: {
    en: 'Each timestep adds 0.1 to the cell state, 1000 times: in the LSTM of 1997, which has no forget gate, and in one whose forget gate is 0.9.',
    zh: '每个时间步给细胞状态加 0.1，共 1000 次：一个是没有遗忘门的 1997 年 LSTM，另一个的遗忘门为 0.9。',
  },
  lookFor: {
    en: 'Without forgetting, the cell state rises to 100; h is stuck at 1, and as its slope is 0 there, no gradient at all comes back into the cell. With the forget gate it settles at 1.00.',
    zh: '不会遗忘的细胞状态升到 100；h 停在 1，那里的斜率为 0，没有任何梯度传回细胞。有了遗忘门，细胞状态稳定在 1.00。',
  },
  columns: ['lstm-1997', 'lstm'].map((cell) => ({ ...plainSetup('stream', cell), steps: 1000 })),
  loss: lastHidden,
  at: { timestep: 999, stage: 2 },
};

const coupled: Comparison = {
  id: 'coupled',
  name: { en: 'CIFG and LSTM on the sine', zh: '正弦波上的 CIFG 与 LSTM' },
  description: {
    en: 'Both have 8 units and were trained alike to say the next value of a sine wave; in the CIFG the input gate is 1 − f.',
    zh: '两者各有 8 个单元，以同样的方式训练，预测正弦波的下一个值；在 CIFG 中，输入门就是 1 − f。',
  },
  lookFor: {
    en: 'One gate less saves a quarter of the parameters, 240 instead of 320. The error on waves it was not trained on is 0.0025 against 0.0037, both far below the 0.14 of repeating the present value: with one seed each, that does not make either the better.',
    zh: '少一个门，参数少四分之一：240 对 320。在未用于训练的波形上，误差为 0.0025 对 0.0037，都远低于照搬当前值的 0.14；各只有一个种子，分不出高下。',
  },
  columns: ['cifg', 'lstm'].map((cell) => plainSetup('sine', cell)),
};

/** What leaves the cell is normalised; what the gates compute is not. */
const outside = {
  name: 'LSTM + LayerNorm',
  equations: lstm.equations.replace('o * tanh(c)', 'layernorm(o * tanh(c), gain, bias)'),
};

const layerNorm: Comparison = {
  id: 'layer-norm',
  name: { en: 'Layer norm inside, outside or not at all', zh: '层归一化：在内、在外或没有' },
  description: {
    en: 'A sine wave 50 times too large goes into a plain LSTM, into one that normalises only the h that leaves it, and into one that normalises inside, before every gate.',
    zh: '把放大 50 倍的正弦波输入三个 LSTM：普通的、只对输出的 h 归一化的，以及在内部每个门之前归一化的。',
  },
  lookFor: {
    en: 'Of the gate values of the plain LSTM 77 % are saturated, below 0.05 or above 0.95; a norm outside leaves it at 77 %, for it comes after the gates. Inside it leaves 0.13 %.',
    zh: '普通 LSTM 有 77% 的门值饱和，即低于 0.05 或高于 0.95；在外面归一化，仍是 77%，因为它在门之后才起作用。在内部归一化，只剩 0.13%。',
  },
  columns: [
    plainSetup('saturated', 'lstm'),
    { ...plainSetup('saturated', 'lstm'), own: outside },
    plainSetup('saturated', 'layernorm'),
  ],
  at: { timestep: 30, stage: 1 },
};

export const ofCells: readonly Comparison[] = [memory, peepholes, stream, coupled, layerNorm];
