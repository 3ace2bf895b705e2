import { openByHand } from '../by-hand';
import type { Preset } from '../preset';
import { timingSet } from './hand-set';

export const timing: Preset = {
  id: 'timing',
  name: { en: 'Fire on every tenth tick', zh: '每十个节拍触发一次' },
  description: {
    en: 'A tick comes at every timestep and the model has to say 1 on every tenth, 0 on all others; its weights were set by hand, the same with and without peepholes.',
    zh: '每个时间步来一个节拍，模型要在每第十个节拍说 1，其余都说 0；权重由人工设定，有无窥孔连接都相同。',
  },
  lookFor: {
    en: 'The cell state counts while the output gate is shut, so h does not tell the count. Only with peepholes do the gates see it: at 10 the output gate opens, and one timestep later the forget gate empties the cell; without them the LSTM counts on and never fires.',
    zh: '输出门关着的时候细胞状态在计数，从 h 看不出数到几。只有经过窥孔连接，门才看得到：数到 10 时输出门打开，下一个时间步遗忘门把细胞清空；没有窥孔的 LSTM 一直数下去，从不触发。',
  },
  tryThis: {
    words: {
      en: 'Hold the output gate at 1 at timestep 25: the model says 1 there and as before everywhere else; the count was in the cell all along, with peepholes or without.',
      zh: '在第 25 个时间步把输出门钳制为 1：模型在这一步说 1，其余照旧；无论有没有窥孔，计数一直都在细胞里。',
    },
    change: {
      edits: [{ kind: 'hold', lane: 0, node: 'o', unit: null, timestep: 24, value: 1 }],
    },
    at: { timestep: 24, stage: 4 },
  },
  source: null,
  cells: ['peephole', 'lstm'],
  sizes: null,
  start: { timestep: 9, stage: 4, unit: 0 },
  open: (cell) => openByHand(cell, timingSet(cell.id)),
};
