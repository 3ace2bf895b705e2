import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X08',
  topic: 'training',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: 'What does `stateful=True` change in a Keras LSTM?',
    zh: 'Keras 的 LSTM 设了 `stateful=True`，会有什么不同？',
  },
  options: [
    {
      text: {
        en: 'Row i of a batch begins from the final states of row i of the batch before, until they are reset.',
        zh: '每个批的第 i 行从上一个批第 i 行的最终状态开始，直到被重置。',
      },
      right: true,
      why: {
        en: 'Otherwise every row of every batch begins from zeros. It takes a fixed batch size, unshuffled data in which row i goes on where row i ended, and resets between sequences.',
        zh: '否则每个批的每一行都从零开始。为此批大小要固定，数据不能打乱，第 i 行要接着上一批的第 i 行，并在序列之间重置。',
      },
    },
    {
      text: {
        en: 'The state is carried from one timestep to the next; without it each timestep begins from zero.',
        zh: '状态会从一个时间步传到下一个；不设的话，每个时间步都从零开始。',
      },
      why: {
        en: 'Every LSTM carries its state within a sequence; that is what makes it recurrent. The setting is about the border between batches.',
        zh: '任何 LSTM 在一个序列内都会传递状态，否则就不叫循环网络了。这个设置管的是批与批之间。',
      },
    },
    {
      text: {
        en: 'Gradients flow back into the batches before, so that links of any length can be learned.',
        zh: '梯度会传回之前的批，因此多长的依赖都能学到。',
      },
      why: {
        en: 'Only values cross the border; the gradient ends there, as in truncated back-propagation.',
        zh: '越过边界的只有数值；梯度到此为止，与截断的反向传播一样。',
      },
    },
    {
      text: {
        en: 'Within a batch, row i + 1 begins from the final states of row i.',
        zh: '在同一个批里，第 i + 1 行从第 i 行的最终状态开始。',
      },
      why: {
        en: 'The rows of a batch are computed side by side and never see one another. A long series has to be cut so that it goes on in the same row of the next batch.',
        zh: '同一个批的各行是并行计算的，互不相见。长序列要切成在下一个批的同一行里接续。',
      },
    },
    {
      text: {
        en: 'The final states are saved with the weights, so that predictions remember the training data.',
        zh: '最终状态随权重一起保存，预测时就记得训练数据。',
      },
      why: {
        en: 'States are no weights and are not trained. A state left over from training is a usual mistake: reset it before predicting.',
        zh: '状态不是权重，也不参与训练。预测前忘了重置、留着训练时的状态，正是常见的错误。',
      },
    },
  ],
  answer: {
    en: 'The final states of each row become the initial states of the same row in the next batch, where they would otherwise be zeros. For this the batch size must be fixed, each row has to go on where it ended in the batch before, nothing may be shuffled, and you reset the states yourself between sequences. No gradient crosses the border. Within a sequence every LSTM carries its state, with or without this setting.',
    zh: '每一行的最终状态成为下一个批同一行的初始状态，而不是从零开始。要求批大小固定，数据切分后第 i 行接续第 i 行，不打乱，并在序列之间显式重置。梯度仍止于批的边界。这并不是说普通 LSTM 在序列内没有状态。',
  },
  hints: [
    {
      en: 'What does an ordinary LSTM begin a new batch with?',
      zh: '普通 LSTM 开始一个新的批时，状态是什么？',
    },
    {
      en: 'It is about the border between two batches, row by row, and about values, not gradients.',
      zh: '关键在两个批之间的边界，逐行对应；传的是数值，不是梯度。',
    },
  ],
  sources: [{ kind: 'work', work: 'Keras documentation, working with RNNs' }],
  live: {
    link: '#/?preset=counter&e=s:1:c:1:5,s:1:c:2:0.1&t=1&s=3',
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
