import { formatsOf } from '../format';
import type { share as en } from './share.en';

const { count } = formatsOf('zh');

export const share = {
  open: '分享',
  title: '分享当前画面',
  include: {
    label: '链接里包含',
    place: '当前位置：时间步、阶段、单元、层级',
    changes: '改动：数值、方程、随机种子、文本',
  },
  hide: {
    label: '隐藏',
    header: '页眉',
    strip: '序列',
    inspector: '检视面板',
    transport: '播放控件',
  },
  opens: {
    label: '打开方式',
    present: '以演示视图打开',
    language: '语言',
    theme: '主题',
    readers: '随读者自己的设置',
    light: '浅色',
    dark: '深色',
  },
  link: {
    label: '链接',
    copy: '复制链接',
    length: ({ length }) => `${count(length)} 个字符`,
    long: ({ length, most }) =>
      `${count(length)} 个字符。许多聊天和邮件软件会把 ${count(most)} 个字符以后的部分截掉：请确认对方收到的链接是完整的，或者不包含改动。`,
    unreadable: ({ length, most }) =>
      `${count(length)} 个字符。本页最多读取 ${count(most)} 个字符的链接，更长的只会打开初始画面。请不要包含改动，或撤销其中一部分。`,
  },
  code: {
    label: '二维码',
    name: '指向该链接的二维码',
    tooLong: ({ length, most }) =>
      `链接有 ${count(length)} 个字符，二维码最多容纳 ${count(most)} 个。`,
  },
  frame: {
    label: '嵌入网页的框架',
    width: '宽度（像素）',
    height: '高度（像素）',
    snippet: '框架的 HTML 代码',
    copy: '复制 HTML',
    title: ({ cell, preset }) => `展开 Unrolled：${cell}，${preset}`,
  },
  save: {
    open: '保存',
    title: '保存图片和数据',
    pictures: '图片，与屏幕上所见一致',
    numbers: '数据',
    diagram: '单元结构图',
    strip: '序列图',
    gate: '门的图',
    backward: '反向传播图',
    flow: '梯度随时间的变化',
    timestep: ({ timestep }) => `时间步 ${count(timestep)}，逐个阶段`,
    sequence: '序列及全部的门和状态，完整精度',
    trace: '整次运行：权重和每一个值，完整精度',
    table: ({ name }) => `表格：${name}`,
    as: ({ what, format }) => `${what}：保存为 ${format}`,
    noPictures: '现在图以表格显示。切换回图（按 T）后即可保存图片。',
    working: ({ name }) => `正在绘制 ${name} …`,
    progress: '已绘制的帧',
    cancel: '取消',
    cancelled: '已取消，没有保存任何文件。',
    saved: ({ name }) => `已保存 ${name}。`,
    failed: ({ name, message }) => `没能生成 ${name}：${message}`,
  },
  picture: {
    title: ({ what, cell, preset }) => `${what}：${cell}，${preset}`,
    moment: ({ timestep, steps, stage, stages }) =>
      `时间步 ${count(timestep)}（共 ${count(steps)} 步），第 ${stage} 个阶段之后（共 ${stages} 个）。所有数值均由模型计算得出。由“展开 Unrolled”生成。`,
  },
  column: {
    timestep: '时间步',
    name: '名称',
    target: '目标',
    prediction: '预测',
    inUnit: ({ name, unit }) => `${name}（${unit}）`,
    layer: ({ layer }) => `第 ${layer} 层`,
    forward: '正向',
    backward: '反向',
  },
} satisfies typeof en;
