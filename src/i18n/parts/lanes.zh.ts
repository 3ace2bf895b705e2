import { spaced } from '../spaced';
import type { lanes as en } from './lanes.en';

export const lanes = spaced({
  label: '谁为谁提供输入',
  rows: '查看哪一层、哪个方向',
  follow: '追踪哪个输入或输出',
  inputRow: '输入',
  outputRow: '输出',
  inputAt: ({ step }) => `t = ${step} 的输入`,
  outputAt: ({ step }) => `t = ${step} 的输出`,
  answer: '在两端读出的输出',
  joined: ({ size }) =>
    `在每个横条处，两个方向的 h 并排拼接成 [正向; 反向]，共 ${size} 个数，再往上传。`,
  key: '颜色越浓，‖∂ŷ/∂x‖ 越大；虚线框：影响不到。',
  tooLarge: '这次运行规模太大，无法即时算出影响的大小：只显示有没有可能影响到。',
  forwardOnly: '这里没有从末尾往前读的方向。',
  ends: '正向在最后一个时间步读出，反向在第一个时间步读出：各自在那里才读完了全部输入。',
  said: ({ sentences }) => sentences.join(''),
  input: {
    none: ({ own }) => `t = ${own} 的输入影响不到任何输出。`,
    answer: ({ own }) => `t = ${own} 的输入能影响输出。`,
    every: ({ own }) => `t = ${own} 的输入能影响每一个输出。`,
    alone: ({ own, other }) => `t = ${own} 的输入只能影响 t = ${other} 的输出。`,
    range: ({ own, from, to }) =>
      `t = ${own} 的输入能影响 t = ${from} 到 t = ${to} 的输出，其余影响不到。`,
    some: ({ own, count }) => `t = ${own} 的输入能影响其中 ${count} 个输出。`,
    onlyLast: '第二个方向从末尾读起；若模型只有正向，这个输入只能影响最后一个输出。',
    onlyFrom: ({ own }) =>
      `第二个方向从末尾读起；若模型只有正向，这个输入影响不到 t = ${own} 之前的输出。`,
    strongest: ({ other, norm }) =>
      `在显示的输出中，它对 t = ${other} 的输出影响最大：‖∂ŷ/∂x‖ = ${norm}。`,
  },
  output: {
    none: ({ own }) => `没有输入能影响 t = ${own} 的输出。`,
    every: ({ own }) => `每一个输入都能影响 t = ${own} 的输出。`,
    alone: ({ own, other }) => `只有 t = ${other} 的输入能影响 t = ${own} 的输出。`,
    range: ({ own, from, to }) =>
      `t = ${from} 到 t = ${to} 的输入能影响 t = ${own} 的输出，其余不能。`,
    some: ({ own, count }) => `有 ${count} 个输入能影响 t = ${own} 的输出。`,
    onlyFirst: '第二个方向从末尾读起；若模型只有正向，只有第一个输入能影响它。',
    onlyTo: ({ own }) =>
      `第二个方向从末尾读起；若模型只有正向，t = ${own} 之后的输入都影响不到它。`,
    strongest: ({ other, norm }) => `t = ${other} 的输入对它影响最大：‖∂ŷ/∂x‖ = ${norm}。`,
  },
  table: {
    timestep: 't',
    ofInput: ({ own }) => `t = ${own} 的输入影响什么`,
    ofOutput: ({ own }) => `t = ${own} 的输出受什么影响`,
    outputs: '输出能否影响到',
    inputs: '输入能否影响它',
    yes: '能',
    no: '不能',
    norm: '‖∂ŷ/∂x‖',
    lanes: '谁为谁提供输入',
    lane: '层与方向',
    reads: '读入',
    way: '方向',
    gives: '它的 h 传给',
    toRight: '从头到尾',
    toLeft: '从尾到头',
    theInput: '输入',
    below: ({ layer, both }) => (both ? `第 ${layer} 层的 [正向; 反向]` : `第 ${layer} 层`),
    above: ({ layer }) => `第 ${layer} 层`,
    readOut: '每个时间步的输出',
    readOutAt: ({ step }) => `t = ${step} 处的输出`,
  },
} satisfies typeof en);
