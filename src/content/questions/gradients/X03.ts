import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X03',
  topic: 'gradients',
  difficulty: 3,
  form: 'numeric',
  ask: {
    en: 'The forget gate of a unit is [[f]] at every timestep. What is $\\partial c_k / \\partial c_0$ along the direct path of the cell state, for k = [[k]]? (To three decimals.)',
    zh: '某单元的遗忘门在每个时间步都是 [[f]]。k = [[k]] 时，沿细胞状态的直接通路，$\\partial c_k / \\partial c_0$ 是多少？（保留三位小数）',
  },
  problem: { kind: 'carry' },
  misses: [
    {
      miss: 'one step',
      why: {
        en: 'That is the factor of a single timestep, [[f]]. It is applied once in each of the [[k]] timesteps.',
        zh: '这只是一个时间步的因子 [[f]]。[[k]] 个时间步，每步都要乘一次。',
      },
    },
    {
      miss: 'one too many',
      why: {
        en: 'One factor too many: from $c_0$ to $c_k$ there are k steps, not k + 1, so the power is [[k]].',
        zh: '多乘了一次：从 $c_0$ 到 $c_k$ 是 k 步，不是 k + 1 步，所以是 [[k]] 次方。',
      },
    },
    {
      miss: 'linear',
      why: {
        en: 'The losses do not add up: each timestep takes its share of what is left, so the factors are multiplied.',
        zh: '流失的部分不是相加的：每个时间步都按比例从剩下的部分里扣，所以因子要相乘。',
      },
    },
  ],
  answer: {
    en: '$\\partial c_k / \\partial c_0 = f^k$, here [[answer]]: each timestep multiplies by f, and no weight matrix or tanh comes in between. In the cell of 1997 the self-connection has weight 1, so the factor is exactly 1 and the error rides round unchanged: the constant error carousel. With a forget gate it is "constant" only while f is near 1.',
    zh: '$\\partial c_k / \\partial c_0 = f^k$，这里是 [[answer]]：每个时间步乘一次 f，中间不经过权重矩阵，也不经过 tanh。1997 年的记忆细胞自连接权重为 1，因子恰好是 1，误差一圈圈传下去而不变，这就是恒定误差传送带。有了遗忘门，只有 f 接近 1 时才称得上“恒定”。',
  },
  hints: [
    {
      en: 'Differentiate $c_t = f c_{t-1} + i_t g_t$ by $c_{t-1}$, with the gates taken as given.',
      zh: '把门看作给定的量，对 $c_t = f c_{t-1} + i_t g_t$ 求关于 $c_{t-1}$ 的导数。',
    },
    {
      en: 'It is a product with one factor f for each timestep, and there are [[k]] of them.',
      zh: '这是一个连乘，每个时间步一个因子 f，共 [[k]] 个。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Hochreiter & Schmidhuber 1997' },
    { kind: 'work', work: 'Gers, Schmidhuber & Cummins 2000' },
  ],
  live: {
    link: '#/compare?preset=leak&cell=lstm&t=50&of=hidden&e=h:1:f:1:*:1&c=cell%3Dlstm%26e%3D-&c=cell%3Dlstm%26e%3Dh:1:f:1:*:0.5',
    shows: {
      en: 'f = 1, 0.9 and 0.5. Look at the gradient of c ten timesteps before the end: with f = 1 it is [[still]], just as at the last timestep ([[end]]); with 0.9 it falls from [[ninetyEnd]] to [[ninety]], with 0.5 from [[halfEnd]] to [[half]].',
      zh: 'f 分别为 1、0.9 和 0.5。看结束前十步处 c 的梯度：f = 1 时是 [[still]]，与最后一个时间步（[[end]]）一样；0.9 时从 [[ninetyEnd]] 降到 [[ninety]]，0.5 时从 [[halfEnd]] 降到 [[half]]。',
    },
    readings: [
      { name: 'end', of: 'gradient', node: 'c', t: 60, unit: 1, column: 1, is: 0.419976 },
      { name: 'still', of: 'gradient', node: 'c', t: 50, unit: 1, column: 1, is: 0.419976 },
      { name: 'ninetyEnd', of: 'gradient', node: 'c', t: 60, unit: 1, column: 2, is: 0.999988 },
      { name: 'ninety', of: 'gradient', node: 'c', t: 50, unit: 1, column: 2, is: 0.348674 },
      { name: 'halfEnd', of: 'gradient', node: 'c', t: 60, unit: 1, column: 3, is: 0.999994 },
      { name: 'half', of: 'gradient', node: 'c', t: 50, unit: 1, column: 3, is: 0.000976556 },
    ],
  },
};
