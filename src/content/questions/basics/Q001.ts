import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q001',
  topic: 'basics',
  difficulty: 1,
  form: 'choice',
  ask: {
    en: 'What is an LSTM? Which sentence names what sets it apart from a plain recurrent network?',
    zh: '什么是 LSTM？下面哪句话说出了它与普通循环神经网络的根本区别？',
  },
  options: [
    {
      text: {
        en: 'It keeps a cell state that is scaled and added to; gates decide what to keep, write and show.',
        zh: '它有一个只做缩放和相加的细胞状态，由门决定保留什么、写入什么、输出什么。',
      },
      right: true,
      why: {
        en: 'Right: $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$ is the heart of it. The state is carried on by addition instead of being computed anew, and the gates control it.',
        zh: '对：核心就是 $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$。状态靠相加延续下去，而不是每步重新算一遍，门负责控制这个过程。',
      },
    },
    {
      text: {
        en: 'It has three gates on its input; its state is recomputed by a tanh at each timestep, as before.',
        zh: '它在输入端加了三个门；状态仍和普通 RNN 一样，每个时间步都用 tanh 重新算出。',
      },
      why: {
        en: 'Gates alone do not help. If the whole state passed through a matrix and a tanh at each timestep, it would fade as in a plain RNN; the additive path is what matters.',
        zh: '光有门没有用。如果整个状态每步都要过一次矩阵和 tanh，它照样像普通 RNN 那样消退；关键在于那条相加的通路。',
      },
    },
    {
      text: {
        en: 'It keeps two memories that are trained apart, one for long and one for short dependencies.',
        zh: '它有两个分开训练的记忆，一个管长期依赖，一个管短期依赖。',
      },
      why: {
        en: '$c_t$ and $h_t$ are not two memories: $h_t = o_t \\odot \\tanh(c_t)$ is a view of the same content. The name means a short-term memory that lasts long, and all of it is trained together.',
        zh: '$c_t$ 和 $h_t$ 不是两个记忆：$h_t = o_t \\odot \\tanh(c_t)$ 只是同一内容的另一种呈现。这个名字的意思是“能维持很久的短期记忆”，所有部分一起训练。',
      },
    },
    {
      text: {
        en: 'It reads all earlier timesteps directly, weighted by gates, so that nothing has to be carried along.',
        zh: '它直接读取此前所有时间步，用门加权，所以什么都不必一路带着。',
      },
      why: {
        en: 'That describes attention. An LSTM sees the past only through the two states it is handed, $h_{t-1}$ and $c_{t-1}$, each of fixed size.',
        zh: '这说的是注意力机制。LSTM 只能通过上一步传来的 $h_{t-1}$ 和 $c_{t-1}$ 看到过去，它们的大小都是固定的。',
      },
    },
    {
      text: {
        en: 'Its sigmoid gates bound the gradient, so that it can neither vanish nor explode.',
        zh: '它的 sigmoid 门限制了梯度的大小，所以梯度既不会消失也不会爆炸。',
      },
      why: {
        en: 'Vanishing is only made milder, and only while the forget gates are near 1; exploding remains possible through gates and recurrent weights.',
        zh: '梯度消失只是得到缓解，而且前提是遗忘门接近 1；经过门和循环权重，梯度仍然可能爆炸。',
      },
    },
  ],
  answer: {
    en: 'An LSTM (long short-term memory) is a recurrent network whose cell state is carried on by addition, $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$. Its sigmoid gates read $x_t$ and $h_{t-1}$ and control how much is kept, written and shown, $h_t = o_t \\odot \\tanh(c_t)$. Where $f_t$ is near 1, content and gradient survive many timesteps. This makes vanishing gradients milder; exploding ones are still possible.',
    zh: 'LSTM（长短期记忆）是一种循环神经网络，它的细胞状态靠相加更新：$c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$。由 $x_t$ 和 $h_{t-1}$ 算出的 sigmoid 门决定保留什么、写入什么，以及输出什么：$h_t = o_t \\odot \\tanh(c_t)$。只要 $f_t$ 接近 1，内容和梯度都能维持很多个时间步。它缓解了梯度消失，但梯度仍可能爆炸。',
  },
  hints: [
    {
      en: 'Ask what happens to the stored value from one timestep to the next.',
      zh: '想一想：存着的值从一个时间步到下一个时间步，经历了什么？',
    },
    {
      en: 'Gates are only the controls. What do they control, and is it overwritten or added to?',
      zh: '门只是控制手段。它们控制的是什么？是被覆盖，还是往上加？',
    },
  ],
  sources: [
    { kind: 'article', article: '000', lines: '24-27' },
    { kind: 'article', article: '001', lines: '3-5, 17-21' },
    { kind: 'article', article: '002', lines: '7-15' },
    { kind: 'article', article: '003', lines: '75-79' },
    { kind: 'article', article: '004', lines: '101-105' },
  ],
  live: {
    link: '#/?preset=latch&t=41&s=4',
    shows: {
      en: 'Follow the line of the cell state of unit 1: written once, it is [[first]] at timestep 1 and still [[last]] at timestep 41. What is shown, h, is [[h]].',
      zh: '看第 1 个单元细胞状态的曲线：只写入一次，第 1 个时间步是 [[first]]，到第 41 个时间步仍有 [[last]]。输出的 h 是 [[h]]。',
    },
    readings: [
      { name: 'first', of: 'value', node: 'c', t: 1, unit: 1, is: 0.994721 },
      { name: 'last', of: 'value', node: 'c', t: 41, unit: 1, is: 0.98147 },
      { name: 'h', of: 'value', node: 'h', t: 41, unit: 1, is: 0.740145 },
    ],
  },
};
