import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X05',
  topic: 'gates',
  difficulty: 2,
  form: 'choice',
  ask: {
    en: 'Why do the gates use a sigmoid and the candidate a tanh?',
    zh: '为什么门用 sigmoid，而候选状态用 tanh？',
  },
  options: [
    {
      text: {
        en: 'A gate is a share and needs values from 0 to 1; the candidate is content and needs both signs.',
        zh: '门是比例，取值要在 0 到 1 之间；候选状态是内容，需要有正有负。',
      },
      right: true,
      why: {
        en: 'Right: a share can block, pass or scale, but never flip or amplify; content with a sign can raise the cell state and lower it.',
        zh: '对：比例可以阻断、放行或缩放，但不会变号或放大；带正负号的内容既能抬高细胞状态，也能降低它。',
      },
    },
    {
      text: {
        en: 'Because the sigmoid has the larger slope, which matters more in the gates.',
        zh: '因为 sigmoid 的斜率更大，而门更需要大的斜率。',
      },
      why: {
        en: 'The slope of the sigmoid is at most 0.25, that of tanh at most 1. The choice is about ranges, not slopes.',
        zh: 'sigmoid 的斜率最大为 0.25，tanh 最大为 1。这样选是看值域，不是看斜率。',
      },
    },
    {
      text: {
        en: 'So that gate values can be read as probabilities; the candidate need not be one.',
        zh: '为了让门的值可以当作概率解读；候选状态不必是概率。',
      },
      why: {
        en: 'A gate is not the probability of an event, and its entries need not sum to 1: it is the share of a signal that passes, in each unit by itself.',
        zh: '门不是某个事件的概率，各分量之和也不必为 1：它只是每个单元各自放行信号的比例。',
      },
    },
    {
      text: {
        en: 'It is a convention: with enough training, tanh gates and a sigmoid candidate do as well.',
        zh: '只是惯例：训练充分的话，门用 tanh、候选状态用 sigmoid 也一样好。',
      },
      why: {
        en: 'A tanh gate can be negative and flips the sign of what is stored; a sigmoid candidate can only add. The cell would do different things.',
        zh: 'tanh 门可能取负值，会让存储的内容变号；sigmoid 候选状态只能往上加。这样的单元做的就是另一回事了。',
      },
    },
    {
      text: {
        en: 'The tanh keeps the cell state bounded; the gates only need something that is cheap.',
        zh: 'tanh 保证细胞状态有界；门只需要一个计算简单的函数。',
      },
      why: {
        en: 'The tanh bounds a single write, not the cell state, which is a sum and may grow far beyond 1. What bounds $h_t$ is the second tanh.',
        zh: 'tanh 限制的是单次写入，不是细胞状态；后者是累加的和，可以远大于 1。使 $h_t$ 有界的是第二个 tanh。',
      },
    },
  ],
  answer: {
    en: 'A gate says which share of a signal passes, from 0 to 1: it may block or weaken the signal, but must not turn its sign or amplify it. A candidate is content: only with both signs, evenly about 0, can it raise the cell state and lower it, and tanh has that, with slope 1 in the middle. With tanh in a gate what is stored might change its sign; with σ in the candidate writing could only add.',
    zh: '门是比例，取值要在 0 到 1 之间：可以阻断、放行或缩放信号，但不会变号，也不会放大。内容则需要有正有负、以 0 为中心，细胞状态才能升也能降；tanh 正好满足，而且在 0 处斜率为 1。门若用 tanh，会让记忆变号；候选状态若用 sigmoid，就只能往上加。',
  },
  hints: [
    {
      en: 'Compare the ranges of the two functions with what each value is used for.',
      zh: '把两个函数的值域与各自的用途对照一下。',
    },
    {
      en: 'What would a forget gate of −0.5 do? How would a candidate that is never negative lower the cell state?',
      zh: '遗忘门若是 −0.5 会怎样？从不为负的候选状态，怎样让细胞状态降下来？',
    },
  ],
  sources: [{ kind: 'work', work: 'Greff et al. 2017' }],
  live: {
    link: '#/?preset=leak&t=4&s=4&e=h:1:f:1:*:-0.5',
    shows: {
      en: 'The forget gate is held at −0.5, a value that tanh could give it. The stored [[c3]] of timestep 3 becomes [[c4]], [[c5]] and [[c6]]: the memory flips its sign at each timestep.',
      zh: '这里把遗忘门钳制为 −0.5，用 tanh 就可能取到这样的值。第 3 个时间步存下的 [[c3]] 依次变成 [[c4]]、[[c5]]、[[c6]]：记忆每一步都变号。',
    },
    readings: [
      { name: 'c3', of: 'value', node: 'c', t: 3, unit: 1, is: 0.999994 },
      { name: 'c4', of: 'value', node: 'c', t: 4, unit: 1, is: -0.499997 },
      { name: 'c5', of: 'value', node: 'c', t: 5, unit: 1, is: 0.249998 },
      { name: 'c6', of: 'value', node: 'c', t: 6, unit: 1, is: -0.124999 },
    ],
  },
};
