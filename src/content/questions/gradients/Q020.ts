import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q020',
  topic: 'gradients',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: '"An LSTM solves vanishing and exploding gradients." What should one say to the second half?',
    zh: '“LSTM 解决了梯度消失和梯度爆炸。”后半句该怎么评价？',
  },
  options: [
    {
      text: {
        en: 'False: error can still grow through gates and recurrent weights, so gradients are clipped.',
        zh: '不对：误差经过门和循环权重仍会增长，所以要做梯度裁剪。',
      },
      right: true,
      why: {
        en: 'Right: the cell state itself does not amplify, since f is below 1, but the path through $h_{t-1}$ passes the recurrent matrices at each timestep.',
        zh: '对：f 小于 1，细胞状态这条路本身不会放大；但经过 $h_{t-1}$ 的那条路每一步都要乘循环矩阵。',
      },
    },
    {
      text: {
        en: 'True: all gates lie between 0 and 1, so every factor on the way back is at most 1.',
        zh: '对：所有的门都在 0 和 1 之间，回传路上的每个因子都不超过 1。',
      },
      why: {
        en: 'That holds for the direct path along the cell state only. The gates depend on $h_{t-1}$ through recurrent matrices, whose entries have no bound.',
        zh: '这只对沿细胞状态的直接通路成立。门通过循环矩阵依赖 $h_{t-1}$，而矩阵的元素没有上界。',
      },
    },
    {
      text: {
        en: 'True once the forget bias is positive: then the gradient neither shrinks nor grows.',
        zh: '只要遗忘门偏置取正就对：那时梯度既不缩小也不增大。',
      },
      why: {
        en: 'A positive forget bias helps against vanishing. It does nothing against growth; with f near 1 less is damped, and an explosion is rather stronger.',
        zh: '偏置取正有助于防止消失，对增长却无能为力；f 接近 1 时衰减更少，爆炸反而更厉害。',
      },
    },
    {
      text: {
        en: 'True, because $\\tanh(c_t)$ bounds the hidden state, and with it the gradient.',
        zh: '对，因为 $\\tanh(c_t)$ 限制了隐藏状态，梯度也随之有界。',
      },
      why: {
        en: 'A bounded state does not mean a bounded gradient: a steep function between −1 and 1 has a large derivative. A plain tanh RNN is bounded and explodes all the same.',
        zh: '状态有界不等于梯度有界：在 −1 和 1 之间陡变的函数，导数照样很大。普通 tanh RNN 的状态也有界，梯度照样爆炸。',
      },
    },
    {
      text: {
        en: 'False: the cell state amplifies the gradient, since contributions add up at each timestep.',
        zh: '不对：细胞状态会放大梯度，因为每个时间步的贡献都累加起来。',
      },
      why: {
        en: 'It does explode, but not there: along the cell state the direct factor is $f_t < 1$. The growth comes by way of $h_{t-1}$ and the recurrent weights.',
        zh: '爆炸确实会发生，但不在这里：沿细胞状态的直接因子是 $f_t < 1$。增长来自 $h_{t-1}$ 和循环权重那条路。',
      },
    },
  ],
  answer: {
    en: 'No, an LSTM does not solve exploding gradients. Its cell state carries a gradient without making it grow, but error also flows back through gates and candidate, by way of $h_{t-1}$, and meets the recurrent weights at each timestep; where these are large, it grows exponentially. So gradients are clipped by norm (Pascanu et al. 2013) and weights are initialised with care. What the LSTM makes milder is vanishing.',
    zh: 'LSTM 没有解决梯度爆炸。细胞状态传递梯度而不放大它，但误差还会经由 $h_{t-1}$，从门和候选状态往回流，每步都要乘循环权重；权重大时就指数增长。所以要按范数裁剪梯度（Pascanu 等，2013），初始化也要讲究。LSTM 缓解的是梯度消失。',
  },
  hints: [
    {
      en: 'There is more than one path from $c_t$ back to $c_{t-1}$.',
      zh: '从 $c_t$ 回到 $c_{t-1}$ 不止一条路。',
    },
    {
      en: 'If it were solved, why would nearly every LSTM training script have a line that clips gradients?',
      zh: '如果真的解决了，为什么几乎每份 LSTM 训练代码里都有一行梯度裁剪？',
    },
  ],
  sources: [
    { kind: 'article', article: '000', lines: '16, 27' },
    { kind: 'article', article: '001', lines: '5, 153' },
    { kind: 'article', article: '002', lines: '9, 248' },
    { kind: 'article', article: '003', lines: '77' },
    { kind: 'article', article: '004', lines: '103, 127' },
    { kind: 'work', work: 'Pascanu, Mikolov & Bengio 2013' },
  ],
  live: {
    link: '#/compare?preset=reach&cell=lstm&init=orthogonal&gain=1&fb=1&t=1&of=hidden&c=cell%3Dlstm%26gain%3D6&c=cell%3Dlstm%26gain%3D10%26fb%3D5',
    shows: {
      en: 'The norm of the gradient is [[end]] at timestep 100. At timestep 1 it is [[calm]] with recurrent gain 1, but [[large]] with gain 6, and [[huge]] with gain 10 and a forget bias of 5.',
      zh: '第 100 个时间步的梯度范数是 [[end]]。传到第 1 个时间步：循环增益为 1 时是 [[calm]]，增益为 6 时却是 [[large]]，增益为 10、遗忘门偏置为 5 时达 [[huge]]。',
    },
    readings: [
      { name: 'end', of: 'gradient', node: 'h', norm: true, t: 100, column: 1, is: 5.656854 },
      { name: 'calm', of: 'gradient', node: 'h', norm: true, t: 1, column: 1, is: 0.0349339 },
      { name: 'large', of: 'gradient', node: 'h', norm: true, t: 1, column: 2, is: 106811.148 },
      { name: 'huge', of: 'gradient', node: 'h', norm: true, t: 1, column: 3, is: 4.566014e12 },
    ],
  },
};
