import { formatsOf } from '../format';
import type { shell as en } from './shell.en';

const { count } = formatsOf('zh');

export const shell = {
  title: '展开：看懂 LSTM 的每一步',
  brand: { name: '展开', other: 'Unrolled' },
  skip: '跳到主要内容',
  nav: { label: '主导航', explore: '探索' },
  theme: {
    label: ({ theme }) => `主题：${theme}`,
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
  },
  help: {
    open: '键盘帮助',
    title: '键盘操作',
    intro: '本页的所有操作都可以用键盘完成。',
    play: '播放或暂停',
    timestep: '前进或后退一个时间步',
    stage: '前进或后退一个阶段',
    ends: '第一个或最后一个时间步',
    leap: '后退或前进十个时间步',
    unit: '上一个或下一个隐藏单元',
    loop: '打开或关闭循环播放',
    speed: '加快或放慢',
    table: '用表格查看图形',
    help: '打开本帮助',
    close: '关闭或取消固定',
  },
  keys: {
    space: '空格',
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    escape: 'Esc',
  },
  close: '关闭',
  dismiss: '关闭消息',
  failure: {
    title: '页面停住了',
    what: ({ message }) => `其中一部分出错：“${message}”。这不是你的操作造成的，你的设置都还在。`,
    back: '回到起点',
    part: '页面的一部分没有加载成功。请检查网络后重试，或刷新页面。',
  },
  link: {
    tooLong: ({ most }) => `链接超过 ${count(most)} 个字符，没有读取，现在显示的是起始页面。`,
    route: ({ value }) => `没有“${value}”这个页面，现在显示的是探索页面。`,
    version: ({ value }) => `这个链接来自更新的版本（${value}），当前版本认识的部分已经打开。`,
    value: ({ name, value }) => `链接里的${name}“${value}”不存在，已改用默认值。`,
    range: ({ name, value, least, most }) =>
      `链接要求${name} ${count(value)}，而这里的范围是 ${count(least)} 到 ${count(most)}，已改用最接近的一个。`,
    names: {
      v: '版本',
      cell: '单元类型',
      preset: '预设',
      t: '时间步',
      s: '阶段',
      unit: '隐藏单元',
      lang: '语言',
      theme: '主题',
    },
  },
} satisfies typeof en;
