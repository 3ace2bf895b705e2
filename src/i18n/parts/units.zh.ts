import { spaced } from '../spaced';
import type { units as en } from './units.en';

export const units = spaced({
  summary: {
    moves: ({ unit, activity }) => `第 ${unit} 个单元变化最大（h 的标准差为 ${activity}）`,
    keeps: ({ unit, steps }) => `第 ${unit} 个单元记得最久（半衰期为 ${steps} 个时间步）`,
    keepsAll: ({ unit }) => `第 ${unit} 个单元的记忆不会衰减`,
    saturated: ({ share }) => `全部门值中有 ${share} 处于饱和`,
    whole: ({ clauses }) => `${clauses.join('；')}。`,
  },
  table: {
    label: '各单元',
    unit: '单元',
    course: '随时间',
    activity: '活跃度',
    halfLife: '半衰期',
    saturated: '饱和',
    keep: '常显',
    seems: '看起来在做什么',
    choose: ({ unit }) => `查看第 ${unit} 个单元`,
    keepInSight: ({ unit }) => `常显第 ${unit} 个单元`,
    never: '不衰减',
    none: '无',
    range: ({ state, low, high }) => `${state} 从 ${low} 到 ${high}`,
    courseOf: ({ unit, ranges }) => `第 ${unit} 个单元随时间的变化：${ranges}`,
  },
  line: {
    input: '输入',
    inputNamed: ({ name }) => `输入“${name}”`,
    target: '目标',
    prediction: '预测',
    time: '时间',
    change: ({ line }) => `${line}的变化量`,
  },
  seems: {
    notFinite: ({ timestep }) => `在 ${timestep} 时超出了可表示的数值范围`,
    tooShort: ({ steps }) => `只有 ${steps} 个时间步，不足以判断`,
    holds: ({ state, timestep, move, keep }) =>
      `似乎保持着到 ${timestep} 为止写入的内容：此后 ${state} 每步最多变化 ${move}，平均保留比例为 ${keep}`,
    rises: ({ state, r, range }) =>
      `似乎在递增计数：${state} 与时间的相关 r\u00a0=\u00a0${r}，变化幅度 ${range}`,
    falls: ({ state, r, range }) =>
      `似乎在递减计数：${state} 与时间的相关 r\u00a0=\u00a0${r}，变化幅度 ${range}`,
    hardlyMoves: ({ deviation }) => `似乎几乎不动，标准差为 ${deviation}`,
    follows: ({ line, r }) => `似乎跟随${line}，r\u00a0=\u00a0${r}`,
    opposes: ({ line, r }) => `似乎与${line}反向变化，r\u00a0=\u00a0${r}`,
    oscillates: ({ period, r }) =>
      `似乎在自行振荡，周期为 ${period} 个时间步，自相关 r\u00a0=\u00a0${r}`,
    mixed: ({ line, r }) => `似乎混合了多种成分；最接近${line}，r\u00a0=\u00a0${r}`,
    mixedAlone: '似乎混合了多种成分，没有可以对照的曲线',
  },
  criteria: {
    title: '这些是怎样量出来的',
    activity:
      '活跃度：h 随时间的标准差。半衰期：ln ½ / ln k，其中 k 是缩放记忆的那个因子对时间的平均值。饱和：小于 0.05 或大于 0.95 的门值所占的比例。',
    words: ({ strong, still, counting, range, move, keep }) =>
      `跟随、反向变化：h 与该曲线的皮尔逊相关 |r| 不小于 ${strong}，取其中最大的一个。计数：记忆与时间的 |r| 不小于 ${counting}，且变化幅度超过 ${range}。保持：一次写入，此后每步变化小于 ${move}，平均保留比例超过 ${keep}。几乎不动：h 的标准差小于 ${still}。`,
    oscillation: ({ periods, r, inputs }) =>
      `自行振荡：至少出现 ${periods} 个周期，h 与一个周期之后的自己的 r 不小于 ${r}，而每个输入的这一数值都小于 ${inputs}。混合：以上都不符合。`,
    caution: '这里描述的只是这一次运行。换一条序列，同一个单元的表现可能不同。',
  },
  facts: {
    title: ({ unit }) => `第 ${unit} 个单元的各项数值`,
    quantity: '量',
    activity: '标准差',
    low: '最小值',
    high: '最大值',
    signChanges: '变号次数',
    r: ({ line }) => `与${line}的相关 r`,
    saturated: ({ gates }) => `饱和比例：${gates}。`,
    gate: ({ gate, share }) => `${gate} ${share}`,
    keep: ({ factor, share }) => `${factor} 的平均值：${share}。`,
  },
  histogram: {
    title: '各种取值出现的次数',
    chosen: ({ unit }) => `只看第 ${unit} 个单元`,
    saturated: ({ share }) => `${share} 饱和`,
    below: ({ share }) => `${share} < 0.05`,
    above: ({ share }) => `${share} > 0.95`,
    whole: ({ name, values, parts }) => `${name}的直方图，共 ${values} 个值。${parts}`,
    fullest: ({ from, to, share }) => `最常见的取值从 ${from} 到 ${to}，占 ${share}。`,
    from: '从',
    to: '到',
    share: '比例',
  },
} satisfies typeof en);
