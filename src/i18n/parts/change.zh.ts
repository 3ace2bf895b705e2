import { formatsOf } from '../format';
import { spaced } from '../spaced';
import type { change as en } from './change.en';

const { count } = formatsOf('zh');

export const change = spaced({
  depth: {
    label: '层次',
    sequence: '序列',
    cell: '单元结构',
    sum: ({ unit }) => `第 ${unit} 个单元的求和`,
    openGate: '看看里面',
    openSum: '逐项看求和',
  },
  unrolled: {
    label: '按时间展开的循环单元',
    step: ({ name, value }) => `进入 ${name} 这一步的单元：预测 ${value}`,
  },
  lane: {
    label: '层与方向',
    layer: ({ layer }) => `第 ${layer} 层`,
    both: ({ layer, direction }) => `第 ${layer} 层，${direction}`,
    forward: '正向',
    backward: '反向',
  },
  tools: {
    label: '改动',
    undo: '撤销',
    redo: '重做',
    changes: ({ changes }) => (changes === 0 ? '与预设相同' : `${count(changes)} 处改动`),
    back: '恢复预设',
    undone: '已撤销。',
    redone: '已重做。',
  },
  difference: {
    prediction: '预测',
    state: ({ name, unit }) => `第 ${unit} 个单元的${name}`,
    told: ({ name, from, to, at, alone, by, higher }) => {
      const side = higher ? '高' : '低';
      if (alone) return `在 t = ${from}，${name}${side}了 ${by}。`;
      const span = to === null ? `从 t = ${from} 起` : `从 t = ${from} 到 t = ${to}`;
      return `${span}，${name}与之前不同，在 t = ${at} ${side}了 ${by}。`;
    },
    same: '预测不变。',
    fromTheEnd: '更早的各步也变了：有一个方向从末尾读起。',
    onlyForward: '更早的各步都没变：没有从末尾读起的方向。',
    nothing: '看不出任何变化。',
    label: '改动带来了什么',
    hide: '不再显示改动之前的运行',
  },
  value: {
    swap: ({ word }) => `把“${word}”换成`,
    title: '改一改',
    number: ({ name }) => `${name}的新值`,
    initial: ({ name }) => `第一个时间步之前${name}的新值`,
    set: '设定',
    shut: '关闭（0）',
    open: '打开（1）',
    half: '半开（0.5）',
    erase: '清除（0）',
    release: '解除',
    held: ({ value }) => `已钳制为 ${value}，不受方程影响。`,
    units: '哪些单元',
    thisUnit: ({ unit }) => `第 ${unit} 个单元`,
    allUnits: '全部单元',
    steps: '何时',
    thisStep: ({ step }) => `t = ${step}`,
    allSteps: '所有时间步',
    bad: ({ text }) => `“${text}”不是数。请写成 0.5 或 −1.2 这样的形式。`,
    made: '这个值由别的值算出，本身没有名字：请改动组成它的那些值。',
    carried: ({ name }) => `${name}来自上一个时间步：请到那里去改，或者回到第一个时间步。`,
    weight: '点击门的 σ 或 tanh，可以改动它的权重。',
    word: '这里输入的是一个词，以学到的一组数表示。换一个词：',
    below: '这里的输入来自下面一层：请到那里去改。',
  },
  inspectorTabs: { change: '改动', units: '单元' },
  outs: {
    predict: '先猜后看',
    predictAbout: '每到一个阶段之前先停下，问你接下来会怎样',
    first: '看一段记忆如何保住，又如何忘掉',
    share: '分享',
    save: '保存',
    present: '演示',
  },
  hint: {
    lookFor: '看什么',
    tryThis: '试一试：',
    doIt: '做做看',
    undo: '撤销',
  },
} satisfies typeof en);
