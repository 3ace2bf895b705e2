import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q009',
  topic: 'state',
  difficulty: 2,
  form: 'label',
  ask: {
    en: 'Label the diagram: where are the cell state and the hidden state, and what lies between them? (Two labels belong nowhere.)',
    zh: '请给图中各部分标上名称：细胞状态和隐藏状态各在哪里，两者之间又是什么？（有两个标签用不上。）',
  },
  cell: 'lstm',
  spots: [
    {
      at: 'c',
      label: { en: 'cell state', zh: '细胞状态' },
      why: {
        en: '$c_t$ lies on the lane at the top, which is only scaled and added to. It is not bounded, and goes on in time only, not up.',
        zh: '$c_t$ 在最上面那条线上，这条线只做缩放和相加。它没有界，也不直接输出到单元之外。',
      },
    },
    {
      at: 'h',
      label: { en: 'hidden state', zh: '隐藏状态' },
      why: {
        en: '$h_t = o_t \\odot \\tanh(c_t)$ comes last. It goes to the next timestep and to the layer above, and lies in (−1, 1).',
        zh: '$h_t = o_t \\odot \\tanh(c_t)$ 最后得出。它传给下一个时间步，也传给上一层，取值在 (−1, 1)。',
      },
    },
    {
      at: 'o',
      label: { en: 'output gate', zh: '输出门' },
      why: {
        en: 'It stands between the two: it is multiplied with $\\tanh(c_t)$ and so decides what of the memory is shown.',
        zh: '它就在两者之间：与 $\\tanh(c_t)$ 相乘，决定记忆中哪些输出。',
      },
    },
    {
      at: 'f',
      label: { en: 'forget gate', zh: '遗忘门' },
      why: {
        en: 'It is multiplied with $c_{t-1}$, where the old cell state enters from the left.',
        zh: '它与左边进来的旧细胞状态 $c_{t-1}$ 相乘。',
      },
    },
    {
      at: 'i',
      label: { en: 'input gate', zh: '输入门' },
      why: {
        en: 'It is multiplied with the candidate, before the sum.',
        zh: '在相加之前，它与候选状态相乘。',
      },
    },
    {
      at: 'g',
      label: { en: 'candidate', zh: '候选状态' },
      why: {
        en: 'The only one of the four layers with tanh: it is content with a sign, not a share.',
        zh: '四个层中唯一用 tanh 的：它是带正负号的内容，不是比例。',
      },
    },
  ],
  decoys: [
    {
      label: { en: 'memory gate', zh: '记忆门' },
      why: {
        en: 'There is no memory gate. The cell state remembers; forget, input and output gate act on it.',
        zh: '没有“记忆门”。负责记忆的是细胞状态，作用于它的是遗忘门、输入门和输出门。',
      },
    },
    {
      label: { en: 'output layer', zh: '输出层' },
      why: {
        en: 'The output layer is not part of the cell: it reads $h_t$ outside, $y_t = V h_t + b_y$.',
        zh: '输出层不属于循环单元：它在外面读取 $h_t$，即 $y_t = V h_t + b_y$。',
      },
    },
  ],
  answer: {
    en: '$c_t$ is the internal memory: it changes only by scaling and adding, and it is not bounded. $h_t = o_t \\odot \\tanh(c_t)$ is the gated, squashed view of it in (−1, 1), which is what the layer above reads, and the gates of the next timestep. In time both are handed on; up to the next layer only h goes.',
    zh: '$c_t$ 是内部记忆，只通过缩放和相加改变，没有界。$h_t = o_t \\odot \\tanh(c_t)$ 是它经过门控和压缩、落在 (−1, 1) 内的呈现，供下一个时间步的门和下一层读取。两者都在时间上往下传，只有 h 向上传给下一层。',
  },
  hints: [
    {
      en: 'The lane at the top has no layer on it, only × and +: that is where memory lives.',
      zh: '最上面那条线上没有层，只有 × 和 +：记忆就在那里。',
    },
    {
      en: 'Three of the four layers say σ and are gates; look what each of them is multiplied with.',
      zh: '四个层中有三个标着 σ，它们是门；看看各自与什么相乘。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '64' },
    { kind: 'article', article: '002', lines: '73-78' },
    { kind: 'article', article: '003', lines: '91' },
  ],
  live: {
    link: '#/?preset=counter&t=14&s=6',
    shows: {
      en: 'Unit 1 counts marks: at timestep 14 its cell state is [[c]], far outside [−1, 1], while its hidden state is [[h]]; at the last timestep they are [[cLast]] and [[hLast]].',
      zh: '第 1 个单元在数记号：第 14 个时间步，细胞状态是 [[c]]，远超出 [−1, 1]，隐藏状态却是 [[h]]；到最后一个时间步，两者分别是 [[cLast]] 和 [[hLast]]。',
    },
    readings: [
      { name: 'c', of: 'value', node: 'c', t: 14, unit: 1, is: 4.99982 },
      { name: 'h', of: 'value', node: 'h', t: 14, unit: 1, is: 0.9999 },
      { name: 'cLast', of: 'value', node: 'c', t: 40, unit: 1, is: 9.9986 },
      { name: 'hLast', of: 'value', node: 'h', t: 40, unit: 1, is: 0.999994 },
    ],
  },
};
