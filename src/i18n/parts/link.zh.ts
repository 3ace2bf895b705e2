import { formatsOf } from '../format';
import type { link as en } from './link.en';

const { count } = formatsOf('zh');

export const link = {
  tooLong: ({ most }) => `链接超过 ${count(most)} 个字符，没有读取，现在显示的是起始页面。`,
  route: ({ value }) => `没有“${value}”这个页面，现在显示的是探索页面。`,
  version: ({ value }) => `这个链接来自更新的版本（${value}），当前版本认识的部分已经打开。`,
  lost: ({ edits }) => `链接中有 ${count(edits)} 处改动找不到对象，已略去，其余照常显示。`,
  value: ({ name, value }) => `链接里的${name}“${value}”不存在，已改用默认值。`,
  range: ({ name, value, least, most }) =>
    `链接要求${name} ${count(value)}，而这里` +
    (least === most
      ? `只能是 ${count(most)}，已改用它。`
      : `的范围是 ${count(least)} 到 ${count(most)}，已改用最接近的一个。`),
  names: {
    v: '版本',
    cell: '单元类型',
    preset: '预设',
    t: '时间步',
    s: '阶段',
    unit: '隐藏单元',
    own: '自定单元',
    eq: '方程',
    seed: '随机种子',
    init: '初始化方式',
    gain: '循环增益',
    fb: '遗忘门偏置',
    layers: '层数',
    dirs: '方向数',
    loss: '损失的位置',
    of: '损失',
    out: '输出',
    cut: '截断窗口',
    opt: '优化器',
    lr: '学习率',
    clip: '梯度裁剪',
    both: '前向值',
    par: '权重',
    c: '对比的单元',
    task: '任务',
    set: '设置',
    run: '要对照的训练',
    q: '题目',
    n: '题目的种子',
    view: '题目页视图',
    topic: '主题',
    level: '难度',
    h: '单元数',
    len: '序列长度',
    text: '句子',
    e: '改动',
    lane: '通道',
    depth: '深度',
    node: '量',
    tables: '表格',
    hide: '隐藏的面板',
    embed: '嵌入',
    present: '演示视图',
    lang: '语言',
    theme: '主题',
  },
} satisfies typeof en;
