import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X24',
  topic: 'gradients',
  difficulty: 4,
  form: 'numeric',
  ask: {
    en: 'The forget gate of a cell stays at [[f]] and nothing is written. After how many timesteps is half of its content left, to one decimal?',
    zh: '某单元的遗忘门始终为 [[f]]，也没有新内容写入。经过多少个时间步只剩一半？保留一位小数。',
  },
  problem: { kind: 'memory', asks: 'half-life' },
  misses: [
    {
      miss: 'time constant',
      why: {
        en: 'That is −1 / ln f, after which 1/e, about 37 %, is left; for a half multiply by ln 2.',
        zh: '这是 −1 / ln f，即衰减到 1/e（约 37%）所需的步数；衰减到一半要再乘 ln 2。',
      },
    },
    {
      miss: 'steps to a tenth',
      why: {
        en: 'After so many timesteps only a tenth is left: ln 0.1 stands where ln 0.5 belongs.',
        zh: '经过这么多步只剩十分之一：该用 ln 0.5 的地方用了 ln 0.1。',
      },
    },
  ],
  answer: {
    en: 'After k timesteps $f^k$ is left, so the half-life is ln 0.5 / ln f = [[answer]]; the gradient along the cell state fades at the same rate. The time constant is −1 / ln f, about 1 / (1 − f). For lags up to $T_{\\max}$, chrono initialisation draws $b_f$ as the logarithm of a uniform number from 1 to $T_{\\max} - 1$ and sets $b_i = -b_f$, so that time constants spread over that range.',
    zh: 'k 步之后剩下 $f^k$，所以半衰期是 ln 0.5 / ln f = [[answer]]；沿细胞状态的梯度也以同样的速度衰减。时间常数是 −1 / ln f，约等于 1 / (1 − f)。若间隔最长为 $T_{\\max}$，chrono 初始化在 1 与 $T_{\\max} - 1$ 之间均匀取数，其对数作为 $b_f$，并令 $b_i = -b_f$，使时间常数分布在这个范围内。',
  },
  hints: [
    {
      en: 'Each timestep multiplies the content by f.',
      zh: '每过一个时间步，内容乘以 f。',
    },
    {
      en: 'Solve $f^k = 0.5$ for k.',
      zh: '解方程 $f^k = 0.5$，求 k。',
    },
  ],
  sources: [{ kind: 'work', work: 'Tallec & Ollivier 2018' }],
  live: {
    link: '#/?preset=leak&t=10&s=4',
    shows: {
      en: 'Here f = 0.9, with a half-life of 6.6 timesteps. The pulse writes [[written]] at timestep 3; six timesteps later [[six]] is left, seven timesteps later [[seven]].',
      zh: '这里 f = 0.9，半衰期为 6.6 个时间步。脉冲在第 3 步写入 [[written]]；六步之后剩 [[six]]，七步之后剩 [[seven]]。',
    },
    readings: [
      { name: 'written', of: 'value', node: 'c', t: 3, unit: 1, is: 1 },
      { name: 'six', of: 'value', node: 'c', t: 9, unit: 1, is: 0.531 },
      { name: 'seven', of: 'value', node: 'c', t: 10, unit: 1, is: 0.478 },
    ],
  },
};
