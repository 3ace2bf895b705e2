import { lstm } from '../../cells/lstm.cell';
import { candidateLine, cellLine, forgetLine, hiddenLine, inputLine, outputLine } from './lines';
import type { WriteTask } from './task';

export const writeTask: WriteTask = {
  order: 1,
  cell: lstm,
  task: {
    en: 'Write the LSTM: three gates, a candidate, the cell state c and the hidden state h.',
    zh: '写出 LSTM：三个门、候选状态、细胞状态 c 和隐藏状态 h。',
  },
  start: '',
  lines: [forgetLine, inputLine, candidateLine, cellLine, outputLine, hiddenLine],
};
