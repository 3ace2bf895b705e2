import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X02',
  topic: 'parameters',
  difficulty: 3,
  form: 'numeric',
  ask: {
    en: 'How many parameters does PyTorch report for a one-layer, one-direction `nn.LSTM` with [[X]] input features and [[H]] units?',
    zh: '单层、单向的 `nn.LSTM`，输入特征 [[X]] 个，单元 [[H]] 个。按 PyTorch 的统计，它有多少个参数？',
  },
  problem: { kind: 'parameters', cell: 'lstm', way: 'pytorch' },
  misses: [
    {
      miss: 'other library',
      why: {
        en: 'That is the count of Keras, with one bias vector per block. PyTorch has two, `bias_ih` and `bias_hh`: 4 × [[H]] more.',
        zh: '这是 Keras 的数目，每块一个偏置向量。PyTorch 有 `bias_ih` 和 `bias_hh` 两个：再加 4 × [[H]]。',
      },
    },
    {
      miss: 'no biases',
      why: {
        en: 'The matrices are right; the biases are missing, two vectors of 4 × [[H]] in PyTorch.',
        zh: '矩阵算对了，漏了偏置：在 PyTorch 中是两个长度为 4 × [[H]] 的向量。',
      },
    },
    {
      miss: 'one block',
      why: {
        en: 'That is a single block with one bias. Three gates and the candidate make four.',
        zh: '这只是带一个偏置的一块。三个门加候选状态共四块。',
      },
    },
  ],
  answer: {
    en: '$4H(H + X) + 8H$, here [[answer]]: PyTorch keeps `bias_ih` and `bias_hh`, each of length 4H, and adds them. The second one is there for cuDNN and adds nothing that the first could not do. It matters when a forget bias of 1 is set: filling both with 1 gives 2. In the GRU of PyTorch, by contrast, the two biases of the candidate are not redundant.',
    zh: '$4H(H + X) + 8H$，这里是 [[answer]]：PyTorch 有 `bias_ih` 和 `bias_hh`，长度都是 4H，用时相加。第二个是为了配合 cuDNN，数学上是多余的。但设置遗忘门偏置为 1 时要当心：两个都填 1，合起来就是 2。而在 PyTorch 的 GRU 中，候选状态的两个偏置并不多余。',
  },
  hints: [
    {
      en: 'Print the names in `state_dict()`: how many of them begin with `bias`?',
      zh: '打印 `state_dict()` 里的名字：有几个以 `bias` 开头？',
    },
    {
      en: 'Take the count of Keras, $4H(H + X + 1)$, and add a second bias vector.',
      zh: '先按 Keras 算出 $4H(H + X + 1)$，再加一个偏置向量。',
    },
  ],
  sources: [
    { kind: 'work', work: 'PyTorch documentation, nn.LSTM' },
    { kind: 'work', work: 'PyTorch source code, torch/nn/modules/rnn.py' },
  ],
  live: {
    link: '#/compare?preset=reach&h=50&of=hidden&c=cell%3Dgru',
    shows: {
      en: 'With one input and 50 units the app counts [[lstm]] parameters for the LSTM, one bias per block as in Keras; PyTorch would add 4 × 50. The GRU has [[gru]], and there two biases are counted for the candidate, because its reset gate stands between them.',
      zh: '一个输入、50 个单元时，本应用算得 LSTM 有 [[lstm]] 个参数，与 Keras 一样每块一个偏置；PyTorch 会再加 4 × 50 个。GRU 有 [[gru]] 个，其中候选状态算了两个偏置，因为重置门隔在两者之间。',
    },
    readings: [
      { name: 'lstm', of: 'parameters', column: 1, is: 10400 },
      { name: 'gru', of: 'parameters', column: 2, is: 7850 },
    ],
  },
};
