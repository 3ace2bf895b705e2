import { space } from '../spaced';
import type { inspector as en } from './inspector.en';
import { say } from './say.zh';

export const inspector = {
  label: '检视',
  tabs: {
    label: '模型的各个视图',
    moment: '此刻',
    equations: '方程',
    code: '代码',
    about: '说明',
  },
  fetching: '正在读取……',

  name: {
    title: ({ name }) => name,
    old: ({ name }) => `上一步的${name}`,
    input: '输入',
    joined: '拼接后的向量',
    preActivation: ({ name }) => space(`${name}激活前的值`),
  },
  unit: ({ unit }) => `第 ${unit} 个单元`,
  unitBack: '上一个单元',
  unitOn: '下一个单元',
  step: ({ timestep, name }) =>
    name === String(timestep)
      ? `t\u00a0=\u00a0${timestep}`
      : `t\u00a0=\u00a0${timestep}（${name}）`,
  pin: ({ name }) => `固定“${name}”`,
  unpin: '取消固定',
  later: ({ stage }) => `这个值由“${stage}”阶段算出，当前时间步还没有进行到那里。`,
  formula: ({ text }) => `公式：${text}`,
  numbers: ({ text }) => `代入此刻的数：${text}`,

  origin: {
    title: ({ name, value }) => space(`${name}的 ${value} 从哪里来`),
    joined: '由哪些部分拼接而成',
    term: '项',
    weight: '权重',
    value: '值',
    product: '乘积',
    result: '结果',
    bias: '偏置',
    sum: '和',
    becomes: ({ fn, value }) => `${fn} → ${value}`,
    asNumbers: '权重与取值',
    showAll: ({ rows }) => `显示全部 ${rows} 项`,
    showFewer: '收起',
    scroll: '求和的各项',
  },

  halfLife: {
    title: '假如没有别的变化',
    halves: ({ symbol, value, steps }) => `${symbol} = ${value} 时，这份记忆每 ${steps} 步减半。`,
    fast: ({ symbol, value }) => `${symbol} = ${value} 时，这份记忆每一步都会失去一半以上。`,
    gone: ({ symbol, value }) => `${symbol} = ${value} 时，这份记忆一步之后就荡然无存。`,
    forever: ({ symbol, value }) => `${symbol} = ${value} 时，这份记忆永远不会衰减。`,
    whole: '没有任何门缩放这份记忆：不被后来的内容抵消，就一直留着。',
  },

  say,
} satisfies typeof en;
