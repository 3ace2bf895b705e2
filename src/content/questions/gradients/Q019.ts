import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q019',
  topic: 'gradients',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: 'How does the LSTM make vanishing gradients milder?',
    zh: 'LSTM 是怎样缓解梯度消失的？',
  },
  options: [
    {
      text: {
        en: 'By the cell state: its direct factor per timestep is only $f_t$, without matrix or squashing, and may be near 1.',
        zh: '靠细胞状态：沿它每步的直接因子只是 $f_t$，不经矩阵和压缩，接近 1 就能保住梯度。',
      },
      right: true,
      why: {
        en: 'Right: on that path $\\partial c_t / \\partial c_{t-1} = \\mathrm{diag}(f_t)$, so the gradient is multiplied by the product of all f.',
        zh: '对：在这条路上 $\\partial c_t / \\partial c_{t-1} = \\mathrm{diag}(f_t)$，梯度乘上的是各步 f 的乘积。',
      },
    },
    {
      text: {
        en: 'By forgetting: what is unimportant is dropped, and the gradient of the rest stays large.',
        zh: '靠遗忘：不重要的内容被丢掉，留下的那部分内容的梯度就一直很大。',
      },
      why: {
        en: 'It is the other way round: the smaller f, the smaller the product of all f along which the gradient travels. Forgetting frees memory; keeping carries the gradient.',
        zh: '恰恰相反：f 越小，梯度一路乘上的 f 之积就越小。遗忘只是腾出记忆空间，保留才能传递梯度。',
      },
    },
    {
      text: {
        en: 'By its sigmoid gates: the sigmoid is steeper than tanh, so that the gradient fades more slowly.',
        zh: '靠 sigmoid 门：sigmoid 的斜率比 tanh 大，梯度衰减得更慢。',
      },
      why: {
        en: 'The slope of a sigmoid is at most 0.25, that of tanh at most 1. What helps is that the direct path along the cell state passes through neither.',
        zh: 'sigmoid 的斜率最大只有 0.25，tanh 最大为 1。真正起作用的是：沿细胞状态的直接通路两者都不经过。',
      },
    },
    {
      text: {
        en: 'By orthogonal recurrent weights: training keeps them so, and their product has the norm 1.',
        zh: '靠正交的循环权重：训练时让它们始终保持正交，连乘之后范数仍为 1，不增不减。',
      },
      why: {
        en: 'Orthogonal initialisation is a remedy for plain RNNs and may be used here too, but an LSTM does not enforce it. Its own remedy is the additive cell state.',
        zh: '正交初始化是普通 RNN 的一种对策，这里也可以用，但 LSTM 并不保证正交。它自己的办法是靠相加更新的细胞状态。',
      },
    },
    {
      text: {
        en: 'By shortcuts: each timestep is joined to the loss directly, so that no long product arises.',
        zh: '靠捷径：把每个时间步直接连到损失，这样就不会出现很长的连乘。',
      },
      why: {
        en: 'There are no such shortcuts: the gradient still goes back step by step. Only the factor of each step is different, $f_t$ in place of a matrix times a slope.',
        zh: '并没有这样的捷径：梯度仍要一步一步往回传。不同的只是每步的因子：由“矩阵乘斜率”换成了 $f_t$。',
      },
    },
  ],
  answer: {
    en: 'The cell state is updated by addition, so on the direct path $\\partial c_t / \\partial c_{t-1} = \\mathrm{diag}(f_t)$: no weight matrix, no tanh. Over many timesteps the gradient is scaled by the product of all f, nearly constant where f is near 1 (the constant error carousel). With f = 0.5 it halves at each timestep and vanishes all the same, which is why one begins with a positive forget bias.',
    zh: '细胞状态靠相加更新，所以在直接通路上 $\\partial c_t / \\partial c_{t-1} = \\mathrm{diag}(f_t)$：不乘权重矩阵，也不经过 tanh。跨越许多时间步时，梯度乘的是各步 f 的乘积；f 接近 1 时几乎不变（恒定误差传送带）。若 f = 0.5，则每步减半，照样消失，所以遗忘门偏置的初值要取正数。',
  },
  hints: [
    {
      en: 'Differentiate $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$ by $c_{t-1}$, with the gates taken as given.',
      zh: '把各个门看作给定的量，对 $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$ 求关于 $c_{t-1}$ 的导数。',
    },
    {
      en: 'Which gate is the factor, and which value must it have for a product of a hundred of them not to vanish?',
      zh: '这个因子是哪个门？连乘一百次而不消失，它得取什么值？',
    },
  ],
  sources: [
    { kind: 'article', article: '000', lines: '27' },
    { kind: 'article', article: '002', lines: '9, 70' },
    { kind: 'article', article: '004', lines: '127, 159' },
  ],
  live: {
    link: '#/compare?preset=reach&cell=lstm&init=orthogonal&gain=1&fb=0&t=1&of=hidden&c=cell%3Dlstm%26fb%3D1&c=cell%3Dlstm%26fb%3D3',
    shows: {
      en: 'The same LSTM with a forget bias of 0, 1 and 3. The norm of the gradient is [[end]] at timestep 100; at timestep 1 it is [[zero]], [[one]] and [[three]].',
      zh: '同一个 LSTM，遗忘门偏置分别为 0、1 和 3。第 100 个时间步的梯度范数是 [[end]]，传到第 1 个时间步分别是 [[zero]]、[[one]] 和 [[three]]。',
    },
    readings: [
      { name: 'end', of: 'gradient', node: 'h', norm: true, t: 100, column: 1, is: 5.656854 },
      { name: 'zero', of: 'gradient', node: 'h', norm: true, t: 1, column: 1, is: 1.104345e-13 },
      { name: 'one', of: 'gradient', node: 'h', norm: true, t: 1, column: 2, is: 0.0349339 },
      { name: 'three', of: 'gradient', node: 'h', norm: true, t: 1, column: 3, is: 11.4684 },
    ],
  },
};
