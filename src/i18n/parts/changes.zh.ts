import { formatsOf } from '../format';
import { spaced } from '../spaced';
import type { changes as en } from './changes.en';

const { count } = formatsOf('zh');

const schemes = {
  zero: '全零',
  uniform: '均匀分布 ±1/√H',
  glorot: 'Glorot',
  orthogonal: '正交',
};

export const changes = spaced({
  edits: {
    inLane: ({ text, lane }) => `${text}（${lane}）`,
    weight: ({ name, value }) => `${name} = ${value}`,
    initial: ({ name, unit, value }) => `第 ${unit} 个单元的 ${name} = ${value}`,
    input: ({ name, step, value }) => `t = ${step} 的${name}：${value}`,
    hold: ({ name, unit, step, value }) =>
      `${name}钳制为 ${value}，${unit === null ? '全部单元' : `第 ${unit} 个单元`}，${
        step === null ? '所有时间步' : `t = ${step}`
      }`,
    seed: ({ seed }) => `由随机种子 ${seed} 生成的权重`,
    begin: ({ scheme, gain, bias }) =>
      `权重重新抽取：${schemes[scheme]}，循环增益 ${gain}${
        bias === null ? '' : `，遗忘门偏置 ${bias}`
      }`,
    arrangement: ({ layers, both }) => `${count(layers)} 层，${both ? '双向' : '单向'}`,
    update: ({ count: steps, optimiser, rate }) =>
      `训练 ${count(steps)} 步（${optimiser}，学习率 ${rate}）`,
    own: ({ name }) => `“${name}”的方程`,
    text: '换了一个句子',
    size: ({ hidden, steps }) => `${count(hidden)} 个单元，${count(steps)} 个时间步`,
  },
  tab: {
    none: '还没有任何改动。可以拖动结构图里的柱条或输入曲线上的点，点击门的 σ 查看它的权重，或在“此刻”里输入一个数。',
    list: '与预设不同之处',
    takeBack: ({ what }) => `撤回：${what}`,
    tryThis: '试一试',
    weights: '权重',
    sameWeights: '回到初始权重',
    sameWeightsHint: '撤回对权重和偏置的所有改动。',
    newSeed: '换一个随机种子',
    newSeedHint: '重新生成全部权重：得到一个未经训练的模型。',
    schemes,
    scheme: '权重的初始化方式',
    usual: '与预设相同',
    gain: '循环增益',
    forgetBias: '遗忘门偏置',
    layers: '层数',
    directions: '方向',
    oneDirection: '单向',
    bothDirections: '双向',
    seed: '随机种子',
    drawnBias: '随方案',
    freeBias: '遗忘门偏置随方案抽取',
    untrained: '这些权重是随机抽取的，没有经过训练：模型什么也没学过。',
    willDraw:
      '现在是预设自带的权重。选择初始化方式、增益、偏置或种子，都会重新抽取全部权重：得到一个未经训练的模型。',
    hidden: '单元数',
    steps: '时间步数',
    sentence: '你自己的句子',
    read: '读这一句',
    unknown: ({ words }) => `词表里没有、只能当作无意义词来读的：${words}。`,
  },
} satisfies typeof en);
