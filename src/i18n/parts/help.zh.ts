import type { help as en } from './help.en';

export const help = {
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
  undo: '撤销，重做',
  present: '演示视图',
  up: '回到上一层，或关闭',
  input: '在序列中：调高或调低当前时间步的输入',
  value: '调高或调低获得焦点的值；按 Delete 撤回',
  keys: {
    space: '空格',
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    escape: 'Esc',
  },
} satisfies typeof en;
