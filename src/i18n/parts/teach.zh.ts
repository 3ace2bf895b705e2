import type { teach as en } from './teach.en';

export const teach = {
  predict: {
    waiting: '播放，或前进一个阶段：到下一个问题时会停下。',
    end: '结束猜测',
    skip: '跳过',
    goOn: '继续',
    ask: {
      gate: ({ name, unit }) => `第 ${unit} 个单元的${name}会打开（大于 0.5）吗？`,
      change: ({ name, unit, margin }) =>
        `第 ${unit} 个单元的${name}会上升或下降 ${margin} 以上，还是几乎不变？`,
      sign: ({ name, unit, margin }) =>
        `第 ${unit} 个单元的${name}会大于零、小于零，还是与零相差不到 ${margin}？`,
    },
    before: {
      gate: ({ value }) => `上一个时间步它是 ${value}。`,
      change: ({ value }) => `它原来的值是 ${value}。`,
    },
    answers: {
      open: '打开',
      shut: '关闭',
      rises: '上升',
      falls: '下降',
      stays: '几乎不变',
      above: '大于零',
      below: '小于零',
      near: '接近零',
    },
    asSaid: ({ right }) => `与你说的一致：${right}。`,
    otherwise: ({ said, right }) => `不是“${said}”，而是：${right}。`,
    together: ({ verdict, sentence }) => `${verdict}${sentence}`,
    tally: ({ right, total }) => `猜了 ${total} 次，对 ${right} 次`,
  },
  presenter: {
    label: '演示视图',
    leave: '退出',
    keys: 'PgUp PgDn 阶段 · ↑ ↓ 单元 · . 黑屏 · L 指示点 · ? 按键',
    blank: '屏幕已变黑。',
    shown: '画面已恢复。',
  },
  first: {
    label: '一段记忆：先保住，后忘掉',
    stop: '停止',
    undo: '撤销',
    tryIt: '我来试试',
    scenes: {
      comes: () => '第 1 个时间步：来了一个比特，写入标志同时升起。',
      written: ({ inputGate, written }) =>
        `输入门打开（${inputGate}），第 1 个单元把这个比特写进细胞状态：${written}。`,
      kept: ({ distracting, forgetGate, kept }) =>
        `随后来了 ${distracting} 个干扰比特。输入门关着，遗忘门让细胞状态保留 ${forgetGate} 倍，它停在 ${kept} 不动。`,
      cut: ({ timestep }) => `现在，只在第 ${timestep} 个时间步把遗忘门钳制为 0。`,
      forgotten: ({ kept, after, prediction, target }) =>
        `记忆没有了：细胞状态从 ${kept} 变为 ${after}，预测是 ${prediction}，而应为 ${target}。`,
      undone: ({ timestep, after, prediction }) =>
        `已撤销：第 ${timestep} 个时间步的细胞状态又是 ${after}，预测是 ${prediction}。`,
    },
  },
  callOuts: {
    label: '提示',
    dismiss: '不再显示这条提示',
    press: '点任意一个框，看它是怎样算出来的。',
    drag: '拖动输入曲线上的一个点，后面的一切都会随之改变。',
    type: '在这里键入一个数，整段序列会重新计算。',
  },
} satisfies typeof en;
