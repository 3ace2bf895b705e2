import type { shell as en } from './shell.en';

export const shell = {
  title: '展开：看懂 LSTM 的每一步',
  brand: { name: '展开', other: 'Unrolled' },
  skip: '跳到主要内容',
  nav: {
    label: '主导航',
    explore: '探索',
    gradients: '梯度',
    compare: '对比',
    lab: '训练',
    quiz: '问答',
    clinic: '诊所',
  },
  theme: {
    label: ({ theme }) => `主题：${theme}`,
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
  },
  help: {
    open: '键盘帮助',
  },
  close: '关闭',
  dismiss: '关闭消息',
  failure: {
    title: '页面停住了',
    what: ({ message }) => `其中一部分出错：“${message}”。这不是你的操作造成的，你的设置都还在。`,
    back: '回到起点',
    part: '页面的一部分没有加载成功。请检查网络后重试，或刷新页面。',
  },
} satisfies typeof en;
