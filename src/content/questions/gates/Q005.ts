import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q005',
  topic: 'gates',
  difficulty: 2,
  form: 'predict',
  ask: {
    en: 'The latch wrote a bit at timestep 1 and holds it with f close to 1. Now its forget gate is held at 0.9 throughout. What becomes of the cell state at timestep 11?',
    zh: '锁存器在第 1 个时间步写入一个比特，靠接近 1 的 f 保存它。现在把遗忘门始终钳制为 0.9，第 11 个时间步的细胞状态会怎样？',
  },
  before: '#/?preset=latch&t=11&s=4',
  change: 'h:1:f:1:*:0.9',
  watch: { node: 'c', t: 11, unit: 1 },
  reasons: {
    rises: {
      en: 'A forget gate cannot raise what is stored: it multiplies $c_{t-1}$ by a number below 1. Here hardly anything else is written, so it can only shrink.',
      zh: '遗忘门不会让存下的值变大：它把 $c_{t-1}$ 乘以小于 1 的数。这里几乎没有别的写入，所以只会变小。',
    },
    falls: {
      en: 'Right: each timestep leaves nine tenths, ten timesteps $0.9^{10} \\approx 0.35$ of it. A gate of 0.9 looks open and yet keeps half for only 6.6 timesteps.',
      zh: '对：每个时间步剩十分之九，十步后剩 $0.9^{10} \\approx 0.35$。0.9 的门看上去是开着的，却只要 6.6 个时间步就少了一半。',
    },
    stays: {
      en: '0.9 is not 1. The share is applied again at each timestep, and over ten of them $0.9^{10} \\approx 0.35$ remains.',
      zh: '0.9 不是 1。这个比例每个时间步都要再乘一次，十步之后只剩 $0.9^{10} \\approx 0.35$。',
    },
  },
  within: 0.03,
  answer: {
    en: 'It falls to [[after]], about $0.9^{10}$ of what was written. $f_t = \\sigma(W_f x_t + U_f h_{t-1} + b_f)$ scales the old cell state (not $h_{t-1}$) element-wise: near 1 keeps, near 0 erases. Held constant, it keeps half for $\\ln 0.5 / \\ln f$ timesteps: 6.6 at 0.9, 69 at 0.99. Forgetting frees the memory; keeping, f near 1, is what preserves both content and gradient.',
    zh: '降到 [[after]]，约为写入值的 $0.9^{10}$。$f_t = \\sigma(W_f x_t + U_f h_{t-1} + b_f)$ 逐元素缩放旧的细胞状态（不是 $h_{t-1}$）：接近 1 保留，接近 0 抹去。若 f 不变，经过 $\\ln 0.5 / \\ln f$ 个时间步剩一半：0.9 时为 6.6 步，0.99 时为 69 步。遗忘是为了腾出记忆空间；让内容和梯度得以延续的是保留，也就是 f 接近 1。',
  },
  hints: [
    {
      en: 'The forget gate is a share of what stays, and it acts once in every timestep.',
      zh: '遗忘门给出的是保留的比例，而且每个时间步都作用一次。',
    },
    {
      en: 'From timestep 1 to timestep 11 the share is applied ten times.',
      zh: '从第 1 个时间步到第 11 个时间步，这个比例要乘十次。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '29-31' },
    { kind: 'article', article: '002', lines: '35-39' },
    { kind: 'article', article: '003', lines: '98' },
    { kind: 'article', article: '004', lines: '163-169' },
  ],
  live: {
    link: '#/?preset=latch&t=11&s=4&e=h:1:f:1:*:0.9',
    shows: {
      en: 'The cell state of unit 1 no longer stands still: it leaks from [[first]] at timestep 1 to [[after]] at timestep 11 and to [[last]] at timestep 41.',
      zh: '第 1 个单元的细胞状态不再保持不变：从第 1 个时间步的 [[first]] 流失到第 11 个时间步的 [[after]]，到第 41 个时间步只剩 [[last]]。',
    },
    readings: [
      { name: 'first', of: 'value', node: 'c', t: 1, unit: 1, is: 0.994721 },
      { name: 'after', of: 'value', node: 'c', t: 11, unit: 1, is: 0.346938 },
      { name: 'last', of: 'value', node: 'c', t: 41, unit: 1, is: 0.0149 },
    ],
  },
};
