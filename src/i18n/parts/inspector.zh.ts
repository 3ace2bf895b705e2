import { formatsOf } from '../format';
import { space } from '../spaced';
import type { inspector as en } from './inspector.en';
import { say } from './say.zh';

const { count } = formatsOf('zh');

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

  copy: {
    done: '已复制。',
    failed: '浏览器不允许复制。下面的文字已经选中，请按 Ctrl+C 或 ⌘C。',
    text: '要复制的文字',
  },
  equations: {
    intro: ({ unit, step }) => `先列公式，再代入第 ${unit} 个单元在 ${step} 时的数值。`,
    now: '由本阶段算出',
    row: ({ name }) => `逐项展开：${name}`,
    copy: '复制 TeX',
    copyOf: ({ name }) => `复制 ${name} 的 TeX`,
  },
  code: {
    intro: '整个模型，连同权重和这条序列：文件可以直接运行，打印出的就是屏幕上的数。',
    library: '程序库',
    copy: '复制',
    download: '下载',
    text: ({ library }) => `使用 ${library} 的 Python 代码`,
  },
  about: {
    sequence: '序列',
    lookFor: '看什么',
    source: '来源',
    weights: '权重',
    cell: '单元类型',
    size: '规模',
    trained: ({ updates, seed }) =>
      `从随机种子 ${seed} 出发，经 ${count(updates)} 次更新训练而成。`,
    score: ({ heldOut, naive, unit }) =>
      `在从未见过的数据上，误差（RMSE）为 ${heldOut}${unit}；而“下一个值等于当前值”的朴素预测，误差为 ${naive}${unit}。`,
    inUnit: ({ unit }) => ` ${unit}`,
    random: ({ seed }) => `由随机种子 ${seed} 生成，未经训练：模型就是从这样的状态开始的。`,
    accuracy: ({ heldOut, naive }) =>
      `对从未见过的句子，判断正确的占 ${heldOut}；一律给出较常见的结论，只有 ${naive} 正确。`,
    byHand: '手工设定，未经训练：每个数都可以看作一个决定。',
    units: ({ hidden, input }) => `H = ${count(hidden)} 个单元，X = ${count(input)} 个输入。`,
    parameters: ({ cell, readout }) =>
      readout === 0
        ? `循环层共有 ${count(cell)} 个参数。`
        : `循环层共有 ${count(cell)} 个参数，输出层有 ${count(readout)} 个。`,
    paper: ({ authors, year, title, where }) => `${authors} (${year}). ${title}. ${where}.`,
  },

  say,
} satisfies typeof en;
