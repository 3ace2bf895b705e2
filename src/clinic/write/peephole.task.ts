import { lstmPeephole } from '../../cells/lstm-peephole.cell';
import { candidateLine, cellLine, forgetLine, hiddenLine, inputLine, outputLine } from './lines';
import type { WriteTask } from './task';

export const writeTask: WriteTask = {
  order: 4,
  cell: lstmPeephole,
  task: {
    en: 'Write the LSTM with peepholes: each gate sees the cell state too, entry by entry, through a vector p.',
    zh: '写出带窥孔的 LSTM：每个门还通过向量 p 逐元素地看到细胞状态。',
  },
  start: '',
  lines: [
    {
      ...forgetLine,
      hints: [
        {
          en: 'A gate as before, with one more term inside the sigmoid.',
          zh: '与普通的门一样，只是 Sigmoid 里多一项。',
        },
        {
          en: 'When this gate is computed there is only the old cell state; it is multiplied entry by entry, not by a matrix.',
          zh: '计算这个门时只有旧的细胞状态；这里是逐元素相乘，不用矩阵。',
        },
        { en: '`… + p_f * c_prev + …`', zh: '多出的一项是 `p_f * c_prev`' },
      ],
    },
    {
      ...inputLine,
      hints: [
        { en: 'It is built like the forget gate.', zh: '它的形式与遗忘门相同。' },
        {
          en: 'With weights, peephole and bias of its own; it too looks at the old cell state.',
          zh: '用自己的权重、窥孔和偏置；看的也是旧的细胞状态。',
        },
      ],
    },
    candidateLine,
    cellLine,
    {
      ...outputLine,
      hints: [
        {
          en: 'When this gate is computed, the new cell state is there already.',
          zh: '计算这个门时，新的细胞状态已经有了。',
        },
        {
          en: 'The peephole is added to x and h_prev; it replaces neither.',
          zh: '窥孔是在 x 和 h_prev 之外另加的，不代替任何一个。',
        },
        { en: '`… + p_o * c + …`', zh: '多出的一项是 `p_o * c`' },
      ],
    },
    hiddenLine,
  ],
};
