import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q008',
  topic: 'gates',
  difficulty: 1,
  form: 'choice',
  ask: {
    en: 'What is a "gate" in an LSTM?',
    zh: 'LSTM 里的“门”是什么？',
  },
  options: [
    {
      text: {
        en: 'A vector of values between 0 and 1, computed at each timestep, by which a signal is multiplied.',
        zh: '一个取值在 0 到 1 之间的向量，每个时间步算出一次，与信号逐元素相乘。',
      },
      right: true,
      why: {
        en: 'Right: a sigmoid of an affine map of $x_t$ and $h_{t-1}$, one value for each unit. It is a soft switch, and differentiable.',
        zh: '对：对 $x_t$ 和 $h_{t-1}$ 做仿射变换再取 sigmoid，每个单元一个值。它是软开关，而且可导。',
      },
    },
    {
      text: {
        en: 'A switch that is either 0 or 1 at each timestep, so that the signal passes in full or not at all.',
        zh: '一个开关，每个时间步非 0 即 1，信号要么全部通过，要么完全不通过。',
      },
      why: {
        en: 'A sigmoid never reaches 0 or 1. A hard switch would have no gradient to learn by; the gate is a soft one.',
        zh: 'sigmoid 永远取不到 0 或 1。硬开关没有可用来学习的梯度；门是软的。',
      },
    },
    {
      text: {
        en: 'One number for each timestep, shared by all units, that scales the whole state.',
        zh: '每个时间步一个数，所有单元共用，用来缩放整个状态。',
      },
      why: {
        en: 'A gate has H entries. That is why one unit can keep its content while its neighbour forgets.',
        zh: '门有 H 个分量，所以可以这个单元保留内容，而旁边的单元遗忘。',
      },
    },
    {
      text: {
        en: 'A trained weight vector that filters the state and is the same at every timestep after training.',
        zh: '一个训练得到的权重向量，用来过滤状态，训练结束后每个时间步都相同。',
      },
      why: {
        en: 'The weights that compute a gate are fixed after training; the gate itself is computed anew from each input and hidden state.',
        zh: '训练后固定的是计算门的权重；门本身每一步都由当时的输入和隐藏状态重新算出。',
      },
    },
    {
      text: {
        en: 'A layer with a sigmoid and a tanh of its own, whose output is added to the state at each timestep.',
        zh: '一个同时含 sigmoid 和 tanh 的层，每个时间步都把它的输出加到状态上。',
      },
      why: {
        en: 'A gate has a sigmoid only, and it multiplies. tanh makes the candidate, which is content, and squashes the cell state before it is shown.',
        zh: '门里只有 sigmoid，而且做的是乘法。tanh 用来生成候选状态（那是内容），以及在输出前压缩细胞状态。',
      },
    },
  ],
  answer: {
    en: 'A gate is a vector $\\sigma(W x_t + U h_{t-1} + b)$ with one value in (0, 1) for each unit, by which a signal is multiplied entry by entry. It works as a soft switch, has a derivative everywhere and is computed anew at each timestep; only the limits 0 and 1, which it never reaches, would be truly shut and open.',
    zh: '门就是向量 $\\sigma(W x_t + U h_{t-1} + b)$，每个单元一个 (0, 1) 之间的值，与信号逐元素相乘。它是可导的软开关，每个时间步重新计算；真正的全关和全开对应极限 0 和 1，而它永远取不到。',
  },
  hints: [
    {
      en: 'Which function makes it, and what is then done with the result?',
      zh: '它由哪个函数算出？算出来之后做什么运算？',
    },
    {
      en: 'It has as many entries as the signal it acts on, and it has to be differentiable.',
      zh: '它的分量个数与所作用的信号相同，而且必须可导。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '73-78' },
    { kind: 'article', article: '004', lines: '163, 171, 187' },
  ],
  live: {
    link: '#/?preset=latch&t=1&s=3&depth=gate&node=i',
    shows: {
      en: 'The input gate opened up: at timestep 1 the flag drives it to [[open]], at timestep 2 it is [[shut]]. Neither is exactly 1 or 0.',
      zh: '这里展开的是输入门：第 1 个时间步，写入标志把它推到 [[open]]；第 2 个时间步是 [[shut]]。都不恰好等于 1 或 0。',
    },
    readings: [
      { name: 'open', of: 'value', node: 'i', t: 1, unit: 1, is: 0.999665 },
      { name: 'shut', of: 'value', node: 'i', t: 2, unit: 1, is: 0.00033535 },
    ],
  },
};
