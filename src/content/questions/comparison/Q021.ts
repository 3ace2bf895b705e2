import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q021',
  topic: 'comparison',
  difficulty: 2,
  form: 'choice',
  ask: {
    en: 'Put an LSTM in place of a simple RNN with as many units. What does it cost, and what does it bring?',
    zh: '把简单 RNN 换成单元数相同的 LSTM，要付出什么代价，得到什么好处？',
  },
  options: [
    {
      text: {
        en: 'About four times the weights and operations per timestep; an additive cell state that can hold things for long.',
        zh: '权重和每步运算量约为四倍；换来以加法更新、能长期保存信息的细胞状态。',
      },
      right: true,
      why: {
        en: 'Three gates and a candidate are four blocks of the size of the one that an RNN has. In return $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$ carries content and gradient wherever $f$ is near 1.',
        zh: '三个门加候选状态共四块权重，每一块都与 RNN 仅有的那一块一样大。换来的是 $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$：只要 $f$ 接近 1，内容和梯度都能传下去。',
      },
    },
    {
      text: {
        en: 'Each timestep gets cheaper, because closed gates skip work; the memory is a by-product.',
        zh: '每个时间步的计算更省，因为门关上时就不必计算；记忆能力是附带的。',
      },
      why: {
        en: 'A gate is a number that is multiplied in; nothing is skipped when it is near 0. A timestep costs about four times as much. What may be smaller is the number of epochs.',
        zh: '门只是一个乘上去的数，接近 0 时什么计算也没有省掉。每个时间步的代价约为四倍；可能变少的只是训练轮数。',
      },
    },
    {
      text: {
        en: 'About as many weights, as the gates share one matrix; a more flexible activation function.',
        zh: '权重数目相当，因为各个门共用一个矩阵；好处是激活函数更灵活。',
      },
      why: {
        en: 'Each gate and the candidate have weights of their own. Libraries stack them into one large matrix for speed, but nothing in it is shared.',
        zh: '每个门和候选状态都有各自的权重。框架为了速度把它们拼成一个大矩阵，但其中没有一块是共用的。',
      },
    },
    {
      text: {
        en: 'Four times the weights; dependencies that a simple RNN cannot learn however it is initialised.',
        zh: '权重是四倍；换来简单 RNN 无论怎样初始化都学不会的长期依赖。',
      },
      why: {
        en: 'The cost is right, the claim too strong: orthogonal or identity initialisation and clipping take a simple RNN a good way. It is harder there, not impossible.',
        zh: '代价说对了，但后半句太绝对：正交或单位阵初始化加上梯度裁剪，简单 RNN 也能走很远。是更难，而不是不可能。',
      },
    },
    {
      text: {
        en: 'Four times the weights; gradients that can neither vanish nor explode, so that clipping is not needed.',
        zh: '权重是四倍；换来的梯度既不会消失也不会爆炸，因此不再需要做梯度裁剪。',
      },
      why: {
        en: 'Gradients vanish in an LSTM too where $f$ is well below 1, and they can explode through the recurrent weights of the gates. Clipping stays usual.',
        zh: '$f$ 明显小于 1 时，LSTM 的梯度同样会消失；经过各个门的循环权重，梯度也可能爆炸。训练时照样要裁剪。',
      },
    },
  ],
  answer: {
    en: 'An LSTM adds a cell state, which is updated by addition, and three gates that control how much is kept, written and shown. It therefore learns longer dependencies more easily. The price is about four times as many parameters and operations in each timestep, so that it is not the more efficient one, although it may need fewer epochs. A simple RNN is not hopeless either: a good initialisation and clipping help.',
    zh: 'LSTM 增加了一个以加法更新的细胞状态和三个门，由门决定保留、写入和输出多少，因此更容易学会长期依赖。代价是参数和每个时间步的运算量约为四倍，所以不能说它“更高效”，虽然需要的轮数可能更少。简单 RNN 也并非毫无办法：好的初始化和梯度裁剪都有帮助。',
  },
  hints: [
    {
      en: 'Count the matrices that an LSTM multiplies in one timestep.',
      zh: '数一数 LSTM 在一个时间步里要乘几个矩阵。',
    },
    {
      en: 'Four blocks instead of one; and one sum that the RNN does not have.',
      zh: '四块权重对一块；另外，有一个 RNN 没有的加法。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '138-142' },
    { kind: 'article', article: '002', lines: '241-249' },
    { kind: 'article', article: '003', lines: '81-91' },
    { kind: 'article', article: '004', lines: '122-127' },
    { kind: 'work', work: 'Graves & Schmidhuber 2005' },
  ],
  live: {
    link: '#/compare?cmp=same-units',
    shows: {
      en: 'With 32 units and one input the RNN has [[rnnSize]] parameters, the LSTM [[lstmSize]]. Both are untrained: of the gradient, [[rnnReach]] arrives at the first timestep of this RNN, whose recurrent weights are orthogonal, and [[lstmReach]] in the LSTM. The RNN is not lost by nature.',
      zh: '都是 32 个单元、一个输入：RNN 有 [[rnnSize]] 个参数，LSTM 有 [[lstmSize]] 个。两者都未经训练：这个 RNN 的循环权重是正交的，传到第一个时间步的梯度有 [[rnnReach]]，LSTM 则是 [[lstmReach]]。可见 RNN 并非天生不行。',
    },
    readings: [
      { name: 'rnnSize', of: 'parameters', column: 1, is: 1088 },
      { name: 'lstmSize', of: 'parameters', column: 3, is: 4352 },
      { name: 'rnnReach', of: 'gradient', node: 'h', norm: true, t: 1, column: 1, is: 0.2223 },
      { name: 'lstmReach', of: 'gradient', node: 'h', norm: true, t: 1, column: 3, is: 0.03493 },
    ],
  },
};
