import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X08',
  topic: 'training',
  difficulty: 3,
  form: 'predict',
  ask: {
    en: 'An LSTM counts marks: begun from zeros, c of unit 1 is [[now]] at timestep 40. With `stateful=True` in Keras it follows a batch whose same row ended with c = 5. What becomes of c at timestep 40?',
    zh: '一个 LSTM 在数记号：从零开始时，第 1 个单元的 c 在第 40 个时间步是 [[now]]。现在用 Keras 的 `stateful=True`，上一个批的同一行结束时 c = 5。第 40 步的 c 变为多少？',
  },
  before: '#/?preset=counter&t=40&s=3',
  change: 's:1:c:1:5,s:1:c:2:0.1',
  watch: { node: 'c', t: 40, unit: 1 },
  reasons: {
    rises: {
      en: 'Right: the row begins from c = 5 instead of 0. The forget gate is open, so the five stay in the sum, and the marks of this sequence are added to them.',
      zh: '对：这一行从 c = 5 而不是从 0 开始。遗忘门开着，这 5 一直留在总和里，本序列的记号再加上去。',
    },
    falls: {
      en: 'Nothing is taken away: the state handed on is where the sum begins, and the marks of this sequence count as before. Only a reset, which you have to call yourself, would take the five away again.',
      zh: '没有减去任何东西：传来的状态是累加的起点，本序列的记号照样计数。只有重置才会去掉这 5，而重置要自己调用。',
    },
    stays: {
      en: 'That is `stateful=False`: every row of every batch begins from zeros, whatever came before. With `True`, row i begins from the final states of row i of the batch before.',
      zh: '那是 `stateful=False`：不管之前有什么，每个批的每一行都从零开始。设为 `True` 时，第 i 行从上一个批第 i 行的最终状态开始。',
    },
  },
  within: 0.1,
  answer: {
    en: 'It rises from [[now]] to [[then]]. The final states of each row become the initial states of the same row in the next batch, where they would otherwise be zeros. For this the batch size must be fixed, each row has to go on where it ended in the batch before, nothing may be shuffled, and you reset the states yourself between sequences and before predicting. Only values cross the border, no gradient does. Within a sequence every LSTM carries its state, with or without this setting.',
    zh: '从 [[now]] 升到 [[then]]。每一行的最终状态成为下一个批同一行的初始状态，而不是从零开始。为此批大小要固定，第 i 行要接着上一批的第 i 行，数据不能打乱，序列之间和预测之前要自己重置状态。越过批的边界的只有数值，没有梯度。至于在一个序列之内，任何 LSTM 都会传递状态，与这个设置无关。',
  },
  hints: [
    {
      en: 'What does an ordinary LSTM begin a new batch with, and this one?',
      zh: '普通 LSTM 开始一个新的批时，状态是什么？这一个呢？',
    },
    {
      en: 'It begins from c = 5, forgets nothing, and adds its own marks.',
      zh: '它从 c = 5 开始，什么也不遗忘，再加上自己的记号。',
    },
  ],
  sources: [{ kind: 'work', work: 'Keras documentation, working with RNNs' }],
  live: {
    link: '#/?preset=counter&t=40&s=3&e=s:1:c:1:5,s:1:c:2:0.1',
    shows: {
      en: 'The start state is set as if the batch before had ended with five marks. At timestep 1, before any mark of its own, the cell state of unit 1 is [[first]], and at the last timestep [[last]]: five more than the marks of this sequence. Undo the change, and the count begins at 0.',
      zh: '初始状态设成仿佛上一个批结束时已数到五。第 1 个时间步还没有记号，第 1 个单元的细胞状态已是 [[first]]；到最后一个时间步为 [[last]]，比本序列的记号数多五。撤销这一改动，计数就从 0 开始。',
    },
    readings: [
      { name: 'first', of: 'value', node: 'c', t: 1, unit: 1, is: 5 },
      { name: 'last', of: 'value', node: 'c', t: 40, unit: 1, is: 15 },
    ],
  },
};
