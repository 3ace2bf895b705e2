import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q106',
  topic: 'code',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: 'These pictures are captioned as the gates of an LSTM while it reads a sentence. What do they really show?',
    zh: '有人说这些图画的是 LSTM 读一句话时的各个门。实际画的是什么？',
  },
  listing: `kernel, recurrent, bias = lstm.get_weights()
n = lstm.units

for k, name in enumerate(["input", "forget", "candidate", "output"]):
    plt.subplot(1, 4, k + 1)
    plt.imshow(recurrent[:, k * n:(k + 1) * n])
    plt.title(name)
plt.show()
`,
  options: [
    {
      text: {
        en: 'Weights: the same for every sentence. Gates exist only at the timesteps of a run.',
        zh: '权重：不论哪句话都一样。门要到运行时才逐步算出。',
      },
      right: true,
      why: {
        en: 'A gate is $\\sigma(W x_t + U h_{t-1} + b)$: it changes with every word. `get_weights()` returns $W$, $U$ and $b$, which change only in training.',
        zh: '门是 $\\sigma(W x_t + U h_{t-1} + b)$，每读一个词都在变。`get_weights()` 返回的是 $W$、$U$ 和 $b$，只有训练时才变。',
      },
    },
    {
      text: {
        en: 'The gates of the last timestep; those of earlier ones have been overwritten.',
        zh: '最后一个时间步的门；之前的已被覆盖。',
      },
      why: {
        en: 'The layer keeps no gate values at all. The arrays here are there even if no sentence has ever been read.',
        zh: '这个层根本不保存门的值。即使一句话都没读过，这些数组也照样存在。',
      },
    },
    {
      text: {
        en: 'The gates averaged over the training data, for that is what training stores.',
        zh: '门在训练数据上的平均值，因为训练保存的就是它。',
      },
      why: {
        en: 'Training stores weights, from which a gate is computed anew for each input. An average of gates would have one number per unit, not a square.',
        zh: '训练保存的是权重，遇到每个输入都要重新算出门。门的平均值应是每个单元一个数，而不是一个方阵。',
      },
    },
    {
      text: {
        en: 'The gates before the sigmoid; put `sigmoid(...)` around each block, and the captions are right.',
        zh: '各个门激活前的值；给每一块套上 `sigmoid(...)`，标题就对了。',
      },
      why: {
        en: 'A pre-activation is $W x_t + U h_{t-1} + b$, a vector. The sigmoid of the matrix $U$ alone means nothing: no input is in it.',
        zh: '激活前的值是向量 $W x_t + U h_{t-1} + b$。对矩阵 $U$ 本身取 sigmoid 没有意义，里面没有任何输入。',
      },
    },
    {
      text: {
        en: 'The gates, but with wrong names: Keras keeps the forget gate first.',
        zh: '确实是门，但名字标错了：Keras 把遗忘门放在最前。',
      },
      why: {
        en: 'The order input, forget, candidate, output is the one that Keras uses. The blocks are well named, but they are weights.',
        zh: 'Keras 的顺序正是输入门、遗忘门、候选状态、输出门。块的名字没标错，但它们是权重。',
      },
    },
  ],
  answer: {
    en: 'They show recurrent weights, which do not depend on any sentence. To see gates, run the LSTM on a real input, record i, f, g, o, c and h at every timestep, and draw units against time. `get_weights()` gives kernel (X, 4H), recurrent kernel (H, 4H) and bias (4H), in blocks i, f, g, o.',
    zh: '画的是循环权重，与读哪句话无关。想看门，就要用真实输入运行 LSTM，在每个时间步记下 i、f、g、o、c 和 h，再按“单元 × 时间”画出来。`get_weights()` 返回 kernel (X, 4H)、recurrent kernel (H, 4H) 和 bias (4H)，按 i、f、g、o 分块。',
  },
  hints: [
    {
      en: 'Would the picture change with another sentence?',
      zh: '换一句话，图会变吗？',
    },
    {
      en: 'Which line of this code gives the LSTM something to read?',
      zh: '这段代码里，有哪一行让 LSTM 读了东西吗？',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '251-271' },
    { kind: 'work', work: 'Karpathy, Johnson & Fei-Fei 2015' },
    { kind: 'work', work: 'Keras source code, LSTMCell' },
  ],
  live: {
    link: '#/?preset=sentence-en&t=6&unit=7&s=2',
    shows: {
      en: 'The forget gate of unit 7 is [[before]] at “bad” (timestep 5) and [[after]] at “but” (timestep 6). The weights were the same both times; only what was read differs.',
      zh: '第 7 个单元的遗忘门，读到 bad（第 5 个时间步）时为 [[before]]，读到 but（第 6 个时间步）时为 [[after]]。两次的权重完全相同，不同的只是读到的词。',
    },
    readings: [
      { name: 'before', of: 'value', node: 'f', t: 5, unit: 7, is: 0.926 },
      { name: 'after', of: 'value', node: 'f', t: 6, unit: 7, is: 0.22 },
    ],
  },
};
