import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q108',
  topic: 'code',
  difficulty: 3,
  form: 'order',
  code: true,
  drives: 'lstm',
  ask: {
    en: 'One timestep of an LSTM in NumPy. Put the lines in an order in which they can run.',
    zh: '用 NumPy 写 LSTM 的一个时间步。请把各行排成可以运行的顺序。',
  },
  steps: [
    {
      id: 'join',
      text: { en: 'z = np.concatenate([h_prev, x])', zh: 'z = np.concatenate([h_prev, x])' },
    },
    {
      id: 'forget',
      text: { en: 'f = sigmoid(W_f @ z + b_f)', zh: 'f = sigmoid(W_f @ z + b_f)' },
      computes: ['f'],
    },
    {
      id: 'input',
      text: { en: 'i = sigmoid(W_i @ z + b_i)', zh: 'i = sigmoid(W_i @ z + b_i)' },
      computes: ['i'],
    },
    {
      id: 'candidate',
      text: { en: 'g = np.tanh(W_g @ z + b_g)', zh: 'g = np.tanh(W_g @ z + b_g)' },
      computes: ['g'],
    },
    {
      id: 'cell',
      text: { en: 'c = f * c_prev + i * g', zh: 'c = f * c_prev + i * g' },
      computes: ['c'],
    },
    {
      id: 'output',
      text: { en: 'o = sigmoid(W_o @ z + b_o)', zh: 'o = sigmoid(W_o @ z + b_o)' },
      computes: ['o'],
    },
    {
      id: 'hidden',
      text: { en: 'h = o * np.tanh(c)', zh: 'h = o * np.tanh(c)' },
      computes: ['h'],
    },
  ],
  forced: [
    {
      first: 'join',
      then: 'forget',
      why: {
        en: 'The forget gate reads `z`: the hidden state of the step before and the input of this one.',
        zh: '遗忘门读的是 `z`：上一步的隐藏状态和这一步的输入。',
      },
    },
    {
      first: 'join',
      then: 'input',
      why: {
        en: 'The input gate reads `z`, with weights of its own.',
        zh: '输入门读的也是 `z`，用的是它自己的权重。',
      },
    },
    {
      first: 'join',
      then: 'candidate',
      why: {
        en: 'The candidate reads `z` too; it needs no gate.',
        zh: '候选状态读的也是 `z`，不需要任何门。',
      },
    },
    {
      first: 'join',
      then: 'output',
      why: {
        en: 'The output gate reads `z`, like the others, and not the new cell state.',
        zh: '输出门和其他门一样读 `z`，而不是新的细胞状态。',
      },
    },
    {
      first: 'forget',
      then: 'cell',
      why: {
        en: 'How much of `c_prev` stays is decided by `f`.',
        zh: '`c_prev` 保留多少由 `f` 决定。',
      },
    },
    {
      first: 'input',
      then: 'cell',
      why: {
        en: 'How much of the candidate is written is decided by `i`.',
        zh: '候选状态写入多少由 `i` 决定。',
      },
    },
    {
      first: 'candidate',
      then: 'cell',
      why: {
        en: 'Without `g` there is nothing to write.',
        zh: '没有 `g`，就没有可写入的内容。',
      },
    },
    {
      first: 'cell',
      then: 'hidden',
      why: {
        en: 'What is shown is the new cell state, not `c_prev`.',
        zh: '输出的是新的细胞状态，而不是 `c_prev`。',
      },
    },
    {
      first: 'output',
      then: 'hidden',
      why: {
        en: '`o` decides how much of `np.tanh(c)` is shown.',
        zh: '`np.tanh(c)` 输出多少由 `o` 决定。',
      },
    },
  ],
  answer: {
    en: 'First `z`, then f, i, g and o in any order, for none of them reads another; c needs f, i and g; h needs c and o. So o may be computed before or after c. Usual slips are one weight matrix for all gates, 1 − f in place of f, a sigmoid for the candidate, and an h that shows the old c. Check against known numbers and finite differences.',
    zh: '先算 `z`；f、i、g、o 互不依赖，先后随意；c 需要 f、i、g；h 需要 c 和 o。所以 o 在 c 之前或之后算都行。常见的错误：所有门共用一个权重矩阵，把 f 写成 1 − f，候选状态用了 sigmoid，h 输出的是旧的 c。写完要用已知数值和有限差分核对。',
  },
  hints: [
    {
      en: 'Look at the right side of each line: everything there must already have a value.',
      zh: '看每一行等号右边：那里的每个量都要先有值。',
    },
    {
      en: 'The last line is the one that nobody reads within this timestep.',
      zh: '最后一行算出的值，在这个时间步里没有别的行要用。',
    },
  ],
  sources: [
    { kind: 'article', article: '000', lines: '38-81' },
    { kind: 'article', article: '003', lines: '628-659, 711-733, 806-834' },
    { kind: 'work', work: 'Gers, Schmidhuber & Cummins 2000' },
  ],
  live: {
    link: '#/?preset=sine&t=18&unit=4&s=4',
    shows: {
      en: 'Unit 4 at timestep 18, line by line: c = [[f]] × ([[cPrev]]) + [[i]] × ([[g]]) = [[c]], and h = [[o]] × tanh([[c]]) = [[h]]. Each stage of the timestep is one of these lines.',
      zh: '第 18 个时间步的第 4 个单元，逐行来看：c = [[f]] × ([[cPrev]]) + [[i]] × ([[g]]) = [[c]]，h = [[o]] × tanh([[c]]) = [[h]]。一个时间步的各个阶段与这些代码行一一对应。',
    },
    readings: [
      { name: 'f', of: 'value', node: 'f', t: 18, unit: 4, is: 0.676 },
      { name: 'cPrev', of: 'value', node: 'c', t: 17, unit: 4, is: -1.04 },
      { name: 'i', of: 'value', node: 'i', t: 18, unit: 4, is: 0.684 },
      { name: 'g', of: 'value', node: 'g', t: 18, unit: 4, is: -0.46 },
      { name: 'c', of: 'value', node: 'c', t: 18, unit: 4, is: -1.02 },
      { name: 'o', of: 'value', node: 'o', t: 18, unit: 4, is: 0.465 },
      { name: 'h', of: 'value', node: 'h', t: 18, unit: 4, is: -0.357 },
    ],
  },
};
