import { spaced } from '../spaced';
import type { say as en } from './say.en';

const sign = (negative: boolean): string => (negative ? '负' : '正');

export const say = spaced({
  summary: ({ timestep, stage, stages, sentence }) =>
    `时间步 ${timestep}，第 ${stage} 阶段（共 ${stages} 个）。${sentence}`,
  the: ({ name }) => name,
  title: ({ name }) => name,
  withValue: ({ name, value }) => `${name}（${value}）`,
  bias: '偏置',

  state: {
    cell: { own: '记忆', now: '记忆', past: ({ unit }) => `第 ${unit} 个单元原有记忆` },
    other: { own: '旧状态', now: '状态', past: ({ unit }) => `第 ${unit} 个单元旧状态` },
  },

  gate: {
    named: ({ title, value, effect }) => `${title}为 ${value}：${effect}。`,
    symbol: ({ symbol, value, effect }) => `${symbol} = ${value}：${effect}。`,
    leftover: ({ title, value, of, effect }) =>
      `${title}取${of}剩下的份额，为 ${value}：${effect}。`,
    both: ({ first, second }) => `${first}，同时${second}`,
  },
  keep: {
    all: ({ unit, own }) => `第 ${unit} 个单元几乎保留了全部${own}`,
    most: ({ unit, own }) => `第 ${unit} 个单元保留了大部分${own}`,
    part: ({ unit, own }) => `第 ${unit} 个单元保留了一部分${own}`,
    little: ({ unit, own }) => `第 ${unit} 个单元只保留了一小部分${own}`,
    none: ({ unit, own }) => `第 ${unit} 个单元几乎丢掉了全部${own}`,
  },
  replace: {
    all: ({ unit, own }) => `第 ${unit} 个单元几乎换掉了全部${own}`,
    most: ({ unit, own }) => `第 ${unit} 个单元换掉了大部分${own}`,
    part: ({ unit, own }) => `第 ${unit} 个单元换掉了一部分${own}`,
    little: ({ unit, own }) => `第 ${unit} 个单元只换掉了一小部分${own}`,
    none: ({ unit, own }) => `第 ${unit} 个单元几乎原样留住了${own}`,
  },
  write: {
    all: ({ unit, what }) => `第 ${unit} 个单元几乎把${what}全部写入`,
    most: ({ unit, what }) => `第 ${unit} 个单元写入${what}的大部分`,
    part: ({ unit, what }) => `第 ${unit} 个单元写入${what}的一部分`,
    little: ({ unit, what }) => `第 ${unit} 个单元只写入${what}的一小部分`,
    none: ({ unit, what }) => `第 ${unit} 个单元几乎不写入${what}`,
  },
  show: {
    all: ({ unit, what }) => `第 ${unit} 个单元几乎完整地输出${what}`,
    most: ({ unit, what }) => `第 ${unit} 个单元输出${what}的大部分`,
    part: ({ unit, what }) => `第 ${unit} 个单元输出${what}的一部分`,
    little: ({ unit, what }) => `第 ${unit} 个单元只输出${what}的一小部分`,
    none: ({ unit, what }) => `第 ${unit} 个单元几乎不输出${what}`,
  },
  reveal: {
    all: ({ unit }) => `候选状态几乎看得到第 ${unit} 个单元的全部旧状态`,
    most: ({ unit }) => `候选状态看得到第 ${unit} 个单元的大部分旧状态`,
    part: ({ unit }) => `候选状态看得到第 ${unit} 个单元的一部分旧状态`,
    little: ({ unit }) => `候选状态只看得到第 ${unit} 个单元的一小部分旧状态`,
    none: ({ unit }) => `候选状态几乎看不到第 ${unit} 个单元的旧状态`,
  },
  admit: {
    all: ({ unit }) => `第 ${unit} 个单元的候选状态几乎全部采纳旧状态的贡献`,
    most: ({ unit }) => `第 ${unit} 个单元的候选状态采纳旧状态的大部分贡献`,
    part: ({ unit }) => `第 ${unit} 个单元的候选状态采纳旧状态的一部分贡献`,
    little: ({ unit }) => `第 ${unit} 个单元的候选状态只采纳旧状态的一小部分贡献`,
    none: ({ unit }) => `第 ${unit} 个单元的候选状态几乎不采纳旧状态的贡献`,
  },
  squashedMemory: '压缩后的记忆',
  oldContribution: '旧状态的贡献',

  kept: {
    by: ({ gate, share, past }) => `${gate}保留了${past}的 ${share}`,
    replaced: ({ gate, share, past }) => `${gate}换掉了${past}的 ${share}`,
    whole: ({ unit, own }) => `第 ${unit} 个单元保留了全部${own}`,
    product: ({ value, past }) => `${past}还剩 ${value}`,
    nothingYet: ({ unit }) => `第 ${unit} 个单元还没有可保留的内容`,
  },
  written: {
    by: ({ gate, value }) => `${gate}又写入 ${value}`,
    first: ({ gate, value }) => `${gate}写入 ${value}`,
    instead: ({ what, value }) => `换上的是${what}（${value}）`,
    rest: ({ share, what, value }) => `其余 ${share} 取自${what}（${value}）`,
    part: ({ share, what, value }) => `写入${what}（${value}）的 ${share}`,
    value: ({ value }) => `再加上 ${value}`,
  },
  change: {
    rises: ({ now, from, to }) => `${now}从 ${from} 升到 ${to}。`,
    falls: ({ now, from, to }) => `${now}从 ${from} 降到 ${to}。`,
    stays: ({ now, to }) => `${now}保持在 ${to}。`,
    starts: ({ now, to }) => `${now}从零变为 ${to}。`,
  },
  update: ({ kept, written, change }) => `${kept}；${written}。${change}`,
  updateKept: ({ kept, change }) => `${kept}。${change}`,
  output: ({ gate, share, what, value, unit, name, result }) =>
    `${gate}放出${what}（${value}）的 ${share}：第 ${unit} 个单元的${name}为 ${result}。`,
  anew: ({ fn, sum, unit, result }) =>
    `${fn} 把第 ${unit} 个单元的加权和 ${sum} 变成新状态 ${result}；旧状态没有任何部分原样留下。`,

  candidate: {
    none: ({ title, value, unit }) => `${title}为 ${value}：第 ${unit} 个单元几乎没有新内容。`,
    small: ({ title, value, unit, negative }) =>
      `${title}为 ${value}：给第 ${unit} 个单元的新内容为${sign(negative)}，幅度较小。`,
    medium: ({ title, value, unit, negative }) =>
      `${title}为 ${value}：给第 ${unit} 个单元的新内容为${sign(negative)}，幅度中等。`,
    strong: ({ title, value, unit, negative }) =>
      `${title}为 ${value}：给第 ${unit} 个单元的新内容为${sign(negative)}，幅度很大。`,
  },

  product: {
    kept: ({ what, value, share, result }) => `${what}（${value}）保留 ${share}，还剩 ${result}。`,
    written: ({ what, value, share, result, unit }) =>
      `${what}（${value}）的 ${share} 写入第 ${unit} 个单元，即 ${result}。`,
    passed: ({ gate, what, value, share, result }) =>
      `${gate}让${what}（${value}）通过 ${share}，即 ${result}。`,
    nothingYet: ({ unit }) => `还没有可保留的内容：第 ${unit} 个单元从零开始。`,
    times: ({ a, b, result }) => `${a}乘以${b}，得 ${result}。`,
  },
  plus: ({ a, b, result }) => `${a}与${b}相加，得 ${result}。`,
  minus: ({ a, b, result }) => `${a}减去${b}，得 ${result}。`,
  negative: ({ a, result }) => `${a}变号，得 ${result}。`,
  copy: ({ name, a }) => `${name}原样取${a}。`,
  turns: ({ fn, a, result }) => `${fn} 把${a}变成 ${result}。`,
  turnsToLimit: ({ fn, a, result }) => `${fn} 把${a}变成 ${result}，几乎到了极限。`,
  sumOf: ({ unit, value }) => `第 ${unit} 个单元的加权和 ${value}`,
  preActivation: {
    withBias: ({ unit, count, total, largest, part }) =>
      `第 ${unit} 个单元：${count} 个乘积加上偏置，和为 ${total}；其中绝对值最大的一项是${largest}，为 ${part}。`,
    plain: ({ unit, count, total, largest, part }) =>
      `第 ${unit} 个单元：${count} 个乘积${count === 1 ? '' : '之和'}为 ${total}；其中绝对值最大的一项是${largest}，为 ${part}。`,
  },
  row: ({ row, matrix, vector, count, total }) =>
    `${matrix} 的第 ${row} 行乘以 ${vector}：${count} 个乘积${count === 1 ? '' : '之和'}为 ${total}。`,
  layernorm: ({ unit, from, to, mean, deviation, count }) =>
    `层归一化先减去全部 ${count} 个单元的均值（${mean}），再除以含 ε 的标准差（${deviation}），最后缩放并平移：第 ${unit} 个单元从 ${from} 变为 ${to}。`,

  join: ({ parts, sizes, total }) => `${parts.join('、')}首尾相接：${sizes} = ${total} 个数。`,
  input: ({ timestep, values }) => `时间步 ${timestep} 的输入为 ${values}。`,
  inputs: ({ timestep, count }) => `时间步 ${timestep} 输入 ${count} 个数。`,
  previous: ({ name, unit, timestep, value }) =>
    `第 ${unit} 个单元从时间步 ${timestep} 带来${name} ${value}。`,
  initialZero: ({ name, unit }) =>
    `第一个时间步之前什么都没有：第 ${unit} 个单元的${name}从零开始，这就是初始状态。`,
  initial: ({ name, unit, value }) =>
    `第一个时间步之前什么都没有：第 ${unit} 个单元的${name}从初始状态 ${value} 开始。`,
  parameter: {
    matrix: ({ name, rows, columns }) =>
      `${name} 是参数，每个时间步都一样：${rows} 行，每行 ${columns} 个权重。`,
    vector: ({ name, unit, value }) =>
      `${name} 是参数，每个时间步都一样：对第 ${unit} 个单元是 ${value}。`,
    scalar: ({ name, value }) => `${name} 是参数，每个时间步都一样：${value}。`,
  },
  number: ({ value }) => `${value} 是方程中的常数。`,
  value: ({ name, unit, value }) => `第 ${unit} 个单元的${name}为 ${value}。`,
  vector: ({ name, count }) => `${name}有 ${count} 个数，它们不单属于哪一个单元。`,
  notANumber: ({ name, unit }) =>
    `第 ${unit} 个单元的${name}已经不是一个数（NaN）：计算它的某个值超出了范围。`,
  infinite: ({ name, unit }) => `第 ${unit} 个单元的${name}大到无法用数表示，成了无穷大。`,
} satisfies typeof en);
