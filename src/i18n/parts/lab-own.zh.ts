import { formatsOf } from '../format';
import type { labOwn as en } from './lab-own.en';

const { count } = formatsOf('zh');

export const labOwn = {
  open: '用自己的数据…',
  title: '用自己的数据训练',
  promise: '数据不会离开这台电脑：文件只在本页面里读取，没有服务器。',
  source: {
    label: '数据',
    drop: '或把 CSV、TSV 文件拖到这里，',
    choose: '选择文件…',
    paste: '或粘贴表格',
    pasted: '粘贴的表格',
    limits: '最多 5 MB、100,000 行。预测至少要 30 个数，文本分类至少要两个类别。',
    unreadable: ({ name }) => `无法读取“${name}”。`,
    tooLarge: ({ name }) => `“${name}”超过 5 MB。`,
    noText: ({ name }) => `“${name}”不是 UTF-8 文本。请另存为 UTF-8 编码的 CSV 再选择。`,
    reading: '正在读取……',
  },
  header: '第一行是列名',
  preview: ({ rows, columns }) => `共 ${count(rows)} 行、${count(columns)} 列，前几行是：`,
  row: '行',
  kinds: { date: '日期', number: '数值', labels: '标签', text: '文本', empty: '空' },
  what: {
    label: '要学什么',
    series: '预测序列',
    text: '判断文本',
  },
  columns: {
    date: '日期',
    noDate: '无：各行已按时间排列',
    target: '预测的量',
    inputs: '输入的量',
    text: '文本',
    label: '标签',
  },
  nothing: '这张表里既没有可以预测的数值，也没有带标签的文本。',
  problems: ({ some }) => `有 ${count(some)} 处不合要求：`,
  place: ({ row, column }) =>
    [row === null ? null : `第 ${count(row)} 行`, column === null ? null : `“${column}”列`]
      .filter((part) => part !== null)
      .join('，'),
  unusable: '照这样还不能训练。',
  fits: '没有发现问题。',
  use: '使用这些数据',
} satisfies typeof en;
