import { formatsOf } from '../format';
import type { tabs as en } from './tabs.en';

const { count } = formatsOf('zh');

export const tabs = {
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
    begun: ({ scheme, gain, forgetBias }) =>
      `初始化：${scheme}；循环增益 ${gain}；遗忘门偏置 ${forgetBias}。`,
    accuracy: ({ heldOut, naive }) =>
      `对从未见过的句子，判断正确的占 ${heldOut}；一律给出较常见的结论，只有 ${naive} 正确。`,
    byHand: '手工设定，未经训练：每个数都可以看作一个决定。',
    own: '你自己的方程。名称和大小都没有变的参数沿用预设的权重，其余的随机生成。',
    units: ({ hidden, input }) => `H = ${count(hidden)} 个单元，X = ${count(input)} 个输入。`,
    parameters: ({ cell, readout }) =>
      readout === 0
        ? `循环层共有 ${count(cell)} 个参数。`
        : `循环层共有 ${count(cell)} 个参数，输出层有 ${count(readout)} 个。`,
    paper: ({ authors, year, title, where }) => `${authors} (${year}). ${title}. ${where}.`,
  },
} satisfies typeof en;
