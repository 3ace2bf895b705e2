import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X18',
  topic: 'code',
  difficulty: 3,
  form: 'several',
  ask: {
    en: 'Libraries compute the three gates and the candidate with stacked matrices, and Keras may use cuDNN. Which statements are true?',
    zh: '框架把三个门和候选状态的矩阵拼在一起计算，Keras 还可能调用 cuDNN。哪些说法是对的？',
  },
  options: [
    {
      text: {
        en: 'One product with a matrix of 4H rows suits the hardware better than several small ones; the result is the same.',
        zh: '做一次 4H 行的矩阵乘法，比做几次小乘法更适合硬件；结果相同。',
      },
      right: true,
      why: {
        en: 'The blocks lie below one another, and the result is cut into four afterwards. The arithmetic is the same, with fewer and larger calls.',
        zh: '四块上下叠放，乘完再切成四份。算的东西一样，只是调用更少、每次更大。',
      },
    },
    {
      text: {
        en: '$W x_t$ can be computed for all timesteps at once beforehand; $U h_{t-1}$ has to wait for the step before.',
        zh: '$W x_t$ 可以事先对所有时间步一次算好；$U h_{t-1}$ 则要等上一步。',
      },
      right: true,
      why: {
        en: 'All inputs are known when the layer begins, the hidden states are not. Only the recurrent product is really sequential.',
        zh: '层开始计算时，所有输入都已知，隐藏状态却不是。真正要依次做的只有循环部分的乘法。',
      },
    },
    {
      text: {
        en: '`recurrent_dropout=0.2` makes Keras leave cuDNN for a slower implementation.',
        zh: '设 `recurrent_dropout=0.2`，Keras 就不用 cuDNN，改用较慢的实现。',
      },
      right: true,
      why: {
        en: 'cuDNN has no mask on the recurrent connections. Other conditions are tanh and sigmoid as usual, bias, `unroll=False` and padding on the right only.',
        zh: 'cuDNN 不支持在循环连接上加掩码。其他条件：激活函数仍是 tanh 和 sigmoid，带偏置，`unroll=False`，只在右侧填充。',
      },
    },
    {
      text: {
        en: '`activation="relu"` is faster on a GPU, as relu is cheaper than tanh.',
        zh: '设 `activation="relu"` 在 GPU 上更快，因为 relu 比 tanh 省计算。',
      },
      why: {
        en: 'It is usually slower: cuDNN knows an LSTM with tanh only, so Keras falls back to its general loop. And h is no longer bounded.',
        zh: '通常反而更慢：cuDNN 的 LSTM 只支持 tanh，Keras 只好退回通用的循环。而且 h 不再有界。',
      },
    },
    {
      text: {
        en: 'As they lie in one matrix, the gates share weights, which saves parameters.',
        zh: '既然放在一个矩阵里，各个门就共用权重，省了参数。',
      },
      why: {
        en: 'Each block keeps its own rows. Stacking is a matter of storage; the count stays $4H(H + X)$ and biases.',
        zh: '每块都有自己的行。拼接只是存放方式，参数仍是 $4H(H + X)$ 个加偏置。',
      },
    },
    {
      text: {
        en: 'cuDNN computes all timesteps of a layer in parallel.',
        zh: 'cuDNN 能把一层的所有时间步放在一起并行计算。',
      },
      why: {
        en: 'It cannot: $h_t$ needs $h_{t-1}$. It runs samples and units in parallel, and in a stack the layers overlapping in time.',
        zh: '做不到：$h_t$ 要用到 $h_{t-1}$。能并行的是样本和单元；多层时，不同层可以错开时间步同时算。',
      },
    },
  ],
  answer: {
    en: 'Stacking turns eight small products into one of (4H) × (X + H), or two with W and U apart: better use of the hardware, same numbers. $W x_t$ can be done for all timesteps beforehand; only $U h_{t-1}$ is sequential. Keras uses cuDNN only with tanh and sigmoid, recurrent_dropout 0, unroll False, a bias, and masks padded on the right.',
    zh: '拼接把八次小乘法变成一次 (4H) × (X + H) 的乘法，或者 W、U 分开各一次：硬件利用率更高，结果不变。$W x_t$ 可以事先对所有时间步算好，只有 $U h_{t-1}$ 必须依次算。Keras 只在以下条件下使用 cuDNN：tanh 与 sigmoid，recurrent_dropout 为 0，unroll 为 False，带偏置，掩码只在右侧填充。',
  },
  hints: [
    {
      en: 'Ask of each number whether it is known before the first timestep begins.',
      zh: '对每个量问一句：第一个时间步开始之前，它是否已知？',
    },
    {
      en: 'A ready-made kernel does one thing fast: the standard LSTM. What departs from it, loses it.',
      zh: '现成的内核只把一件事做得快：标准 LSTM。偏离标准，就用不上它。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Keras documentation, LSTM layer' },
    { kind: 'work', work: 'PyTorch documentation, nn.LSTM' },
  ],
  live: {
    link: '#/?preset=gates&h=16&t=31&unit=1&depth=gate&node=f',
    shows: {
      en: 'Each of the four blocks has 16 rows and 18 columns, for 16 hidden states and 2 inputs; here the rows of the forget gate are open, and row 1 gives [[f]]. Stacked they are 64 × 18 numbers, with 64 biases [[count]] in all: as many as apart.',
      zh: '四块各有 16 行、18 列，对应 16 个隐藏状态和 2 个输入；这里展开的是遗忘门的各行，第 1 行给出 [[f]]。拼在一起是 64 × 18 个数，加上 64 个偏置共 [[count]] 个：与分开时一样多。',
    },
    readings: [
      { name: 'f', of: 'value', node: 'f', t: 31, unit: 1, is: 0.511 },
      { name: 'count', of: 'parameters', is: 1216 },
    ],
  },
};
