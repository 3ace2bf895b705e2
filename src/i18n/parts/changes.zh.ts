import { formatsOf } from '../format';
import { spaced } from '../spaced';
import type { changes as en } from './changes.en';

const { count } = formatsOf('zh');

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
    hidden: '单元数',
    steps: '时间步数',
    sentence: '你自己的句子',
    read: '读这一句',
    unknown: ({ words }) => `词表里没有、只能当作无意义词来读的：${words}。`,
  },
} satisfies typeof en);
