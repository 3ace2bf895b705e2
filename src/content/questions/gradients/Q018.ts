import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q018',
  topic: 'gradients',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: 'Why do gradients vanish or explode in a plain RNN?',
    zh: '普通 RNN 的梯度为什么会消失或爆炸？',
  },
  options: [
    {
      text: {
        en: 'Going back k timesteps multiplies k Jacobians: norms below 1 shrink it exponentially, above 1 it can grow.',
        zh: '回传 k 步要连乘 k 个雅可比矩阵：范数小于 1 就指数衰减，大于 1 则可能增长。',
      },
      right: true,
      why: {
        en: "Right: $\\partial h_T / \\partial h_t$ is a product of factors $\\mathrm{diag}(\\tanh') U$, with the same U each time.",
        zh: "对：$\\partial h_T / \\partial h_t$ 是一连串 $\\mathrm{diag}(\\tanh') U$ 的乘积，每次都是同一个 U。",
      },
    },
    {
      text: {
        en: 'The hidden state decays from step to step, so that there is nothing left to differentiate.',
        zh: '隐藏状态本身逐步衰减，传到后来已接近零，也就没有什么可求导的了。',
      },
      why: {
        en: 'State and gradient are two things. Where tanh is saturated the state stays as it is, and yet its gradient is as good as 0, because the curve is flat there.',
        zh: '状态和梯度是两回事。饱和的状态丝毫不衰减，梯度却几乎为 0，因为 tanh 在那里是平的。',
      },
    },
    {
      text: {
        en: 'Each timestep has its own weights, and those of early timesteps are reached by too few updates.',
        zh: '每个时间步有各自的权重，早期时间步的权重得到的更新太少。',
      },
      why: {
        en: 'All timesteps share one set of weights. That is just why the same U is multiplied again and again.',
        zh: '所有时间步共用一组权重。正因如此，同一个 U 才会被一乘再乘。',
      },
    },
    {
      text: {
        en: 'The gradients of all timesteps are added up, and over a long sequence the sum overflows or cancels out.',
        zh: '各个时间步的梯度最后要全部相加，序列一长，加起来的和不是溢出，就是相互抵消。',
      },
      why: {
        en: 'The sum over timesteps is harmless: it grows at most in step with the length. What changes exponentially is each summand, a product over time.',
        zh: '对时间步求和本身没有问题，至多随长度成比例增长。呈指数变化的是其中每一项，因为它是沿时间的连乘。',
      },
    },
    {
      text: {
        en: 'The learning rate: too small a rate makes them vanish, too large a rate makes them explode.',
        zh: '原因在于学习率：学习率太小，梯度就消失；学习率太大，梯度就爆炸。',
      },
      why: {
        en: 'Gradients exist before any learning rate is applied; an untrained network shows both effects. The rate only says how far a step along them goes.',
        zh: '梯度在用到学习率之前就已经存在，未经训练的网络两种现象都有。学习率只决定沿梯度走多远。',
      },
    },
  ],
  answer: {
    en: "$\\partial h_T / \\partial h_t$ is a product of T − t Jacobians $\\mathrm{diag}(\\tanh') U$. For tanh, a largest singular value of U below 1 is sufficient for vanishing, and one above 1 is necessary, not sufficient, for exploding (Pascanu et al. 2013). It does not come from a decaying state: a saturated state stays, while its gradient is as good as 0.",
    zh: "$\\partial h_T / \\partial h_t$ 是 T − t 个雅可比矩阵 $\\mathrm{diag}(\\tanh') U$ 的乘积。对 tanh 而言，U 的最大奇异值小于 1 是梯度消失的充分条件，大于 1 则是梯度爆炸的必要条件，但不充分（Pascanu 等，2013）。它不是状态衰减造成的：饱和的状态保持不变，梯度却几乎为 0。",
  },
  hints: [
    {
      en: 'Write down how $h_T$ depends on $h_t$ by the chain rule.',
      zh: '用链式法则写出 $h_T$ 怎样依赖 $h_t$。',
    },
    {
      en: 'The same factor, once for each timestep: what do $0.9^{100}$ and $1.1^{100}$ come to?',
      zh: '同一个因子，每个时间步乘一次：$0.9^{100}$ 和 $1.1^{100}$ 各是多少？',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '15' },
    { kind: 'article', article: '003', lines: '85' },
    { kind: 'article', article: '004', lines: '126' },
    { kind: 'work', work: 'Pascanu, Mikolov & Bengio 2013' },
  ],
  live: {
    link: '#/compare?preset=reach&cell=rnn&init=orthogonal&gain=0.9&fb=1&t=1&of=hidden&c=cell%3Drnn%26gain%3D1&c=cell%3Drnn%26gain%3D1.5',
    shows: {
      en: 'The recurrent weights of the same RNN with gain 0.9, 1 and 1.5. The norm of the gradient is [[end]] at timestep 100; at timestep 1 it is [[small]], [[one]] and [[large]].',
      zh: '同一个 RNN，循环权重的增益分别为 0.9、1 和 1.5。梯度的范数在第 100 个时间步是 [[end]]，到第 1 个时间步分别是 [[small]]、[[one]] 和 [[large]]。',
    },
    readings: [
      { name: 'end', of: 'gradient', node: 'h', norm: true, t: 100, column: 1, is: 5.656854 },
      { name: 'small', of: 'gradient', node: 'h', norm: true, t: 1, column: 1, is: 4.694662e-5 },
      { name: 'one', of: 'gradient', node: 'h', norm: true, t: 1, column: 2, is: 0.222322 },
      { name: 'large', of: 'gradient', node: 'h', norm: true, t: 1, column: 3, is: 2986.4236 },
    ],
  },
};
