import type { gate as en } from './gate.en';

export const gate = {
  label: ({ name, timestep }) => `${name}内部，第 ${timestep} 个时间步`,
  matrix: ({ name }) => `${name}的权重，每行一个单元`,
  hint: '上下拖动格子可改变权重，按住 Shift 可微调。方向键移动；+ 和 − 每次改变 0.1，输入数字或按 Enter 可直接填数，Delete 恢复预设值。',
  shortHint: '上下拖动格子可改变权重，也可在格子上按 Enter 直接填数。',
  unit: '单元',
  preActivation: '激活前的值',
  sum: '和',
  normalised: '归一化后',
  curve: ({ symbol, fn }) => `${symbol} = ${fn}`,
  of: ({ fn }) => `${fn}(a)`,
  axis: '激活前的值 a',
  notYet: ({ stage }) => `和与门的取值要到“${stage}”阶段才算出，当前时间步还没有进行到那里。`,
  legend: {
    area: ({ range, largest }) =>
      `色块面积表示权重的大小：占满一格为 ±${range}，本层最大的是 ${largest}。`,
    tint: ({ range, largest }) =>
      `颜色深浅表示权重的大小：最深为 ±${range}，本层最大的是 ${largest}。`,
  },
  cell: {
    weight: ({ from, unit, gate: name }) => `从 ${from} 到${name}第 ${unit} 个单元的权重`,
    bias: ({ unit, gate: name }) => `${name}第 ${unit} 个单元的偏置`,
    namedBias: ({ symbol, unit, gate: name }) => `${name}第 ${unit} 个单元的偏置 ${symbol}`,
    gain: ({ unit, gate: name }) => `${name}第 ${unit} 个单元的增益`,
    factor: ({ symbol, unit, gate: name }) => `${symbol}，缩放${name}第 ${unit} 个单元的括号`,
    given: ({ symbol, unit, gate: name }) => `${symbol}，加到${name}第 ${unit} 个单元`,
    value: ({ name, value }) => `${name}：${value}`,
    edited: ({ name }) => `${name}，与预设不同`,
  },
  over: ({ symbol, value }) => `${symbol}：${value}`,
  row: ({ unit, pre, name, value }) => `第 ${unit} 个单元：激活前的值 ${pre}，${name} ${value}`,
  rowSum: ({ unit, pre }) => `第 ${unit} 个单元：激活前的值 ${pre}`,
  field: {
    label: ({ name }) => `新的值：${name}`,
    bad: '这不是一个数。请写成 −0.5 或 1.25 这样的形式。',
  },
  product: {
    label: ({ unit, name, timestep }) =>
      `${name}第 ${unit} 个单元在第 ${timestep} 个时间步的和，逐项列出`,
    title: ({ unit, name }) => `${name}第 ${unit} 个单元加了哪些项`,
    order: '各项的次序',
    written: '按原次序',
    size: '按大小',
    term: '项',
    weight: '权重',
    value: '取值',
    part: '乘积',
    soFar: '累计的和',
    bias: '偏置',
    theBias: '偏置',
    sum: '和',
    was: ({ value }) => `改动前：${value}`,
    normalised: ({ mean, deviation }) => `在各单元之间归一化（均值 ${mean}，标准差 ${deviation}）`,
    named: ({ name, value }) => `${name}（${value}）`,
    largest: ({ names, share, count }) =>
      `${names}${count === 1 ? '' : '合计'}占各项大小总和（|乘积| 之和）的 ${share}。`,
    nothing: '每一项都是零。',
    scroll: '和的各项',
  },
  table: {
    title: ({ name, timestep }) => `${name}的权重，以及第 ${timestep} 个时间步的和与取值`,
    unit: '单元',
    operand: '此刻取值',
  },
} satisfies typeof en;
