import { lstmCifg } from '../../cells/lstm-cifg.cell';
import { candidateLine, cellLine, forgetLine, hiddenLine, outputLine } from './lines';
import type { WriteTask } from './task';

export const writeTask: WriteTask = {
  order: 5,
  cell: lstmCifg,
  task: {
    en: 'Write the LSTM with coupled gates (CIFG): it writes as much as it forgets.',
    zh: '写出输入门与遗忘门耦合的 LSTM（CIFG）：忘掉多少，就写入多少。',
  },
  start: '',
  lines: [
    forgetLine,
    {
      name: 'i',
      is: {
        en: 'The input gate: what the forget gate leaves free.',
        zh: '输入门：遗忘门空出来的那一份。',
      },
      hints: [
        {
          en: 'No weights are given for it: it follows from a value you have.',
          zh: '没有给它任何权重：它可以由已有的一个值得出。',
        },
        { en: 'Kept and written make up 1.', zh: '保留的与写入的之和是 1。' },
      ],
    },
    candidateLine,
    cellLine,
    outputLine,
    hiddenLine,
  ],
};
