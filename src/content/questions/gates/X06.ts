import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X06',
  topic: 'gates',
  difficulty: 3,
  form: 'predict',
  ask: {
    en: 'In the latch c is about 0.99 and h about 0.75, with an output gate of 0.98. At timestep 2 the cell state is held at 10. What happens to h there?',
    zh: '锁存器中 c 约为 0.99，h 约为 0.75，输出门为 0.98。在第 2 个时间步把细胞状态钳制为 10，此时 h 会怎样？',
  },
  before: '#/?preset=latch&t=2&s=6',
  change: 'h:1:c:1:2:10',
  watch: { node: 'h', t: 2, unit: 1 },
  reasons: {
    rises: {
      en: 'Right, but only a little: $\\tanh(10)$ is as good as 1, so h is the output gate itself. Without this tanh it would be 9.8.',
      zh: '对，但只升了一点：$\\tanh(10)$ 几乎就是 1，所以 h 等于输出门的值。若没有这个 tanh，h 会是 9.8。',
    },
    falls: {
      en: 'tanh rises everywhere: a larger cell state never lowers h. What gets small at 10 is its slope, and with it the gradient.',
      zh: 'tanh 处处递增：细胞状态变大，绝不会使 h 变小。在 10 处变小的是斜率，梯度也随之变小。',
    },
    stays: {
      en: 'tanh is flat at 10, but 0.99 does not lie on the flat part: $\\tanh(0.99)$ is only about 0.76, so there is room up to 1.',
      zh: 'tanh 在 10 处是平的，但 0.99 还没到平的部分：$\\tanh(0.99)$ 只有约 0.76，离 1 还有余地。',
    },
  },
  within: 0.03,
  answer: {
    en: 'h rises to [[h]] and no further: $h = o \\tanh(c)$, and tanh(10) is as good as 1. c is a sum and may lie far outside (−1, 1); the second tanh bounds what the gates and the next layer see. Greff et al. found it and the forget gate the most critical parts. It matters less where the state is bounded anyway, as with coupled gates or in a GRU.',
    zh: 'h 升到 [[h]] 就到头了：$h = o \\tanh(c)$，而 tanh(10) 几乎就是 1。c 是累加的和，可以远在 (−1, 1) 之外；第二个 tanh 限制了门和下一层所看到的值。Greff 等人发现，它和遗忘门是最关键的部分。若状态本来就有界（如输入门与遗忘门耦合，或 GRU），它就没那么重要。',
  },
  hints: [
    {
      en: 'Between the cell state and the hidden state there is more than the output gate.',
      zh: '细胞状态与隐藏状态之间，不只隔着输出门。',
    },
    {
      en: 'What is tanh(10), and what does the output gate make of it?',
      zh: 'tanh(10) 是多少？再乘上输出门呢？',
    },
  ],
  sources: [{ kind: 'work', work: 'Greff et al. 2017' }],
  live: {
    link: '#/?preset=latch&t=2&s=6&e=h:1:c:1:2:10',
    shows: {
      en: 'c of unit 1 jumps to [[c]] while h stops at [[h]], which is the output gate, [[o]]. As nothing is forgotten, c is still [[next]] at timestep 3.',
      zh: '第 1 个单元的 c 跳到 [[c]]，h 却止于 [[h]]，也就是输出门的值 [[o]]。由于几乎不遗忘，第 3 个时间步 c 仍有 [[next]]。',
    },
    readings: [
      { name: 'c', of: 'value', node: 'c', t: 2, unit: 1, is: 10 },
      { name: 'h', of: 'value', node: 'h', t: 2, unit: 1, is: 0.982014 },
      { name: 'o', of: 'value', node: 'o', t: 2, unit: 1, is: 0.982014 },
      { name: 'next', of: 'value', node: 'c', t: 3, unit: 1, is: 9.99698 },
    ],
  },
};
