import { spaced } from '../spaced';
import type { backward as en } from './backward.en';

export const backward = spaced({
  gradientOf: ({ name }) => `${name}的梯度`,
  stages: {
    loss: '损失与读出层',
    output: '输出',
    sum: '求和处',
    branches: '各分支',
    weights: '权重',
    hand: '传给前一步',
  },

  name: {
    the: ({ name }) => name,
    ofUnit: ({ unit, name }) => `第 ${unit} 个单元的${name}`,
    preActivation: ({ name }) => `${name}激活前的值`,
    entryOf: ({ row, name }) => `${name}的第 ${row} 个分量`,
    at: ({ timestep }) => `t\u00a0=\u00a0${timestep}`,
  },

  sentences: ({ sentences }) => sentences.join(''),

  from: {
    next: ({ time }) => `来自 ${time}`,
    loss: '来自损失',
    above: '来自上面一层',
    through: ({ what }) => `经由${what}`,
  },
  arrive: {
    none: ({ name }) => `没有梯度到达${name}：它的梯度为 0。`,
    one: ({ name, total, from }) => `${name}的梯度 ${total} 全部${from}。`,
    many: ({ name, total, parts }) => `到达${name}的梯度合计 ${total}：${parts.join('，')}。`,
    mostly: ({ name, total, parts, from }) =>
      `到达${name}的梯度合计 ${total}，几乎全部${from}：${parts.join('，')}。`,
    part: ({ value, from }) => `${from}的 ${value}`,
  },

  pass: {
    plain: ({ name, total, of }) => `${of}的梯度原样传给${name}：${total}。`,
    turned: ({ name, total, of }) => `${of}的梯度变号后传给${name}：${total}。`,
    times: ({ name, of, gradient, by, total }) =>
      `${name}的梯度等于${of}的梯度（${gradient}）乘以${by}：${total}。`,
    slope: ({ name, of, gradient, fn, slope, total }) =>
      `${name}的梯度等于${of}的梯度（${gradient}）乘以 ${fn} 在该点的斜率（${slope}）：${total}。`,
    slice: ({ name, of, total }) => `${of}的梯度中属于${name}的那一份传给它：${total}。`,
    rows: ({ name, matrix, count, total, part, row }) =>
      count === 1
        ? `${matrix} 把唯一一行的梯度乘以该行的权重传回：${name}得到 ${total}，全部来自第 ${row} 行（${part}）。`
        : `${matrix} 把 ${count} 行的梯度各自乘以该行的权重传回：${name}得到 ${total}，其中最大的一份（${part}）来自第 ${row} 行。`,
    normalised: ({ name, total, mean, along, deviation }) =>
      `层归一化先减去到达梯度的均值（${mean}），再减去沿归一化值方向的部分（${along}），最后除以含 ε 的标准差（${deviation}）：${name}得到 ${total}。`,
    spread: ({ name, count, total }) =>
      `${name}是所有单元共用的一个数：${count} 个单元的梯度相加，得 ${total}。`,
  },
  slope: {
    steep: ({ fn, slope, passed, to }) =>
      `${fn} 在这里很陡（斜率 ${slope}）：${passed} 传给${to}。`,
    some: ({ fn, slope, passed, to }) => `${fn} 在这里的斜率为 ${slope}：${passed} 传给${to}。`,
    flat: ({ fn, slope, passed, to }) =>
      `${fn} 在这里几乎是平的（斜率 ${slope}）：几乎没有梯度（${passed}）传给${to}。`,
    shut: ({ fn, to }) => `${fn} 在这里是平的：没有梯度传给${to}。`,
    weights: '它的权重',
    argument: '它的自变量',
  },
  held: ({ name }) => `这里${name}被钳制，梯度到此为止。`,

  parameter: {
    matrix: ({ name, of, vector }) =>
      `这个时间步给${name}的梯度加上一个外积：${of}的梯度与 ${vector} 的外积。`,
    entry: ({ row, column, gradient, value, added, total }) =>
      `第 ${row} 行中，第 ${column} 列得到最多：${gradient} 乘以 ${value}，得 ${added}；所有时间步合计 ${total}。`,
    other: ({ name, added, total }) =>
      `这个时间步给${name}的梯度加上 ${added}；所有时间步合计 ${total}。`,
  },
  number: ({ value }) => `${value} 是方程中的常数：它的梯度不用于学习。`,
  input: ({ name, total }) => `${name}的梯度为 ${total}：损失随这个输入变化的快慢就是这么多。`,
  inputOneWay: ({ name, total }) =>
    `在这个方向上，${name}的梯度为 ${total}；另一个方向再加上它的那一份。`,
  below: ({ name, total }) => `${name}得到 ${total}，继续传给下面一层。`,

  hand: {
    gate: ({ lane, gate, here, there, share, gradient }) =>
      `沿着${lane}，从 ${here} 到 ${there} 只隔着${gate}：梯度（${gradient}）的 ${share} 得以通过。`,
    whole: ({ lane, here, there }) =>
      `沿着${lane}，从 ${here} 到 ${there} 没有任何阻隔：梯度全部通过。`,
    scaled: ({ lane, here, there, factor }) =>
      `沿着${lane}，梯度从 ${here} 到 ${there} 要乘以 ${factor}。`,
    held: ({ lane }) => `${lane}在这里被钳制，没有梯度沿它通过。`,
    layers: ({ lane, there, matrix, part }) =>
      `${there} 的${lane}只通过读取它的各层影响这一步；其中最大的一份经由 ${matrix} 传回（${part}）。`,
    elsewhere: ({ lane, there }) =>
      `${there} 的${lane}没有原样传下来，梯度经由它算出的各个值传回。`,
    more: ({ value }) => `读取它的各层再加上 ${value}。`,
    goes: ({ unit, total, there }) => `第 ${unit} 个单元把 ${total} 传给 ${there}。`,
    initial: ({ unit, total }) =>
      `前面已没有时间步：${total} 就是第 ${unit} 个单元初始状态的梯度。`,
    cut: ({ window, there }) =>
      `但是一个长 ${window} 步的截断窗口从这里开始：没有梯度传给 ${there}。`,
    added: ({ there, what }) => `在 ${there} 经由${what}到达的梯度，到那里再加上。`,
    beginning: '起点',
  },

  notANumber: ({ name }) => `${name}的梯度已经不是一个数（NaN）：传回途中有值超出了范围。`,
  infinite: ({ name }) => `${name}的梯度大到无法用数表示，成了无穷大。`,

  reach: {
    went: ({ from, lane, before, now, factor, steps }) =>
      `从 ${from} 传到这里，${lane}的梯度范数由 ${before} 变为 ${now}：${steps} 步之内变为原来的 ${factor} 倍。`,
    starts: ({ lane, now }) => `梯度从这里开始传回：${lane}的梯度范数为 ${now}。`,
    nothing: ({ lane }) => `这里没有梯度到达${lane}。`,
    cut: '途中在截断窗口的边界处被截断。',
    vanishes: '梯度消失：只剩不到千分之一。',
    explodes: '梯度爆炸：增大到一千倍以上。',
  },

  stage: {
    whole: ({ timestep, stage, clauses }) =>
      `时间步 ${timestep}，${stage}：${clauses.join('；')}。`,
    gets: ({ name, value }) => `${name}得到 ${value}`,
    mostly: ({ name, value, from }) => `${name}得到 ${value}，几乎全部${from}`,
    weights: ({ name, norm }) => `${name}的梯度增加最多，范数为 ${norm}`,
    noWeights: '权重的梯度没有增加',
    hands: ({ value, lane, there }) => `${value} 沿${lane}传给 ${there}`,
    nothing: '没有梯度到达',
  },
} satisfies typeof en);
