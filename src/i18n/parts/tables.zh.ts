import type { tables as en } from './tables.en';

export const tables = {
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
} satisfies typeof en;
