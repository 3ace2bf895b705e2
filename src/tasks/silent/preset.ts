import { refuseOther } from '../by-hand';
import { latch } from '../latch/preset';
import type { Preset } from '../preset';

/** sigmoid(−8) = 0.0003. */
const SHUT = -8;

export const silent: Preset = {
  id: 'silent',
  name: { en: 'Output gate closed', zh: '输出门关闭' },
  description: {
    en: 'The latch again, which has to say the first bit at every timestep; but its output gates are shut, with a bias of −8.',
    zh: '还是那个锁存器，要在每个时间步说出第一个比特；但它的输出门被偏置 −8 关闭了。',
  },
  lookFor: {
    en: 'The cell state of unit 1 keeps the bit to the end, yet h is as good as 0 and the prediction says nothing: what is kept need not be shown.',
    zh: '第 1 个单元的细胞状态自始至终保存着那个比特，h 却几乎为 0，预测什么也没说：记住的不一定输出。',
  },
  tryThis: {
    words: {
      en: 'Hold the output gates at 1 at timestep 30: for this one timestep the model says the bit. It was there all the time.',
      zh: '在第 30 个时间步把输出门钳制为 1：仅在这一步，模型说出了那个比特。它一直都在。',
    },
    change: {
      edits: [{ kind: 'hold', lane: 0, node: 'o', unit: null, timestep: 29, value: 1 }],
    },
    at: { timestep: 29, stage: 4 },
  },
  source: null,
  cells: ['lstm'],
  sizes: null,
  start: { timestep: 10, stage: 4, unit: 0 },
  open: async (cell, asked) => {
    refuseOther(cell);
    const opened = await latch.open(cell, asked);
    const { lanes, readout } = opened.weights;
    const shut = new Float64Array(opened.model.hiddenSize).fill(SHUT);
    return {
      ...opened,
      weights: { lanes: lanes.map((tensors) => new Map([...tensors, ['b_o', shut]])), readout },
    };
  },
};
