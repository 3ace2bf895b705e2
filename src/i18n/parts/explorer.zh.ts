import type { explorer as en } from './explorer.en';

export const explorer = {
  title: '探索',
  opening: '正在打开模型……',
  failed: ({ message }) => `模型打不开（${message}）。画面保持原样；请重试，或换一个预设。`,
  failedAtAll: ({ message }) => `模型打不开（${message}）。请刷新页面，或换一个预设。`,
  preset: '预设',
  cell: '单元类型',
  provenance: { trained: '训练所得', byHand: '手工设定' },
  roles: {
    forget: { name: '遗忘门', short: '遗忘门' },
    input: { name: '输入门', short: '输入门' },
    candidate: { name: '候选状态', short: '候选' },
    output: { name: '输出门', short: '输出门' },
    update: { name: '更新门', short: '更新门' },
    reset: { name: '重置门', short: '重置门' },
    cell: { name: '细胞状态', short: '细胞' },
    hidden: { name: '隐藏状态', short: '隐藏' },
  },
  diagram: {
    label: '单元结构图',
    arranging: '正在排布结构图……',
    notYet: ({ name }) => `${name}：尚未计算`,
    value: ({ name, value }) => `${name}：${value}`,
    values: ({ name, values }) => `${name}：${values}`,
    unitValue: ({ name, unit, value, units }) =>
      `${name}：共 ${units} 个单元，第 ${unit} 个为 ${value}`,
  },
  strip: {
    label: '序列',
    scrub: '时间步',
    input: '输入 x',
    target: '目标',
    prediction: '预测',
    at: ({ timestep, steps, name, input }) =>
      `第 ${timestep} 个时间步${name === '' ? '' : `（${name}）`}，共 ${steps} 个，输入 ${input}`,
  },
  transport: {
    label: '时间',
    play: '播放',
    pause: '暂停',
    stageBack: '后退一个阶段',
    stageOn: '前进一个阶段',
    timestepBack: '后退一个时间步',
    timestepOn: '前进一个时间步',
    speed: '速度',
    speedIs: ({ speed }) => `${speed}×`,
    more: '更多控制',
    loop: '循环',
    tables: '表格',
    stages: '一个时间步的各阶段',
    where: ({ timestep, steps, stage, stages }) =>
      `时间步 ${timestep}/${steps} · 阶段 ${stage}/${stages}`,
  },
  table: {
    cell: ({ timestep }) => `第 ${timestep} 个时间步，循环单元中的各个值`,
    sequence: ({ first, last, steps, unit }) =>
      `第 ${first} 至 ${last} 个时间步（共 ${steps} 个），第 ${unit} 个单元`,
    value: '量',
    entry: ({ entry }) => `${entry}`,
    named: ({ name }) => `${name}：`,
    inUnit: ({ name, unit }) => `${name}（${unit}）`,
    notYet: '–',
    timestep: 't',
    earlier: '更早的时间步',
    later: '更晚的时间步',
  },
} satisfies typeof en;
