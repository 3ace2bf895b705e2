import { formatsOf } from '../format';
import type { clinic as en } from './clinic.en';

const { count } = formatsOf('zh');

export const clinic = {
  /** Of a case whose fault is not known yet. */
  unnamed: '哪里出错了？',
  title: '纠错诊所',
  about:
    '这里的单元和代码都出自讲解 LSTM 的文章，或由文中的说法推出。让它与正确的并排运行，找出错的那一行，再改正过来。',
  list: {
    cells: '算错了的单元',
    pipelines: '单元之外的步骤：数据、掩码、评估',
    write: '亲手写单元',
    writeAbout: '从空白编辑器开始。写下的公式会真正运行，据此检查。',
    writes: ({ cell }) => `写出：${cell}`,
    back: '全部练习',
    next: '下一个病例',
    nextWrite: '下一个单元',
  },
  level: ({ level }) => `难度 ${count(level)}/5`,
  outcome: { none: '未开始', open: '已开始', done: '已完成', shown: '已看答案' },
  kind: { history: '不是错误，是历史', claim: '检验一个说法' },
  trouble: {
    full: '你在这里做的存不下来：设备空间已满。关闭页面之前都还在。请腾出空间，下次改动时会再试。',
    refused: '你在这里做的存不下来：浏览器不允许，可能是无痕窗口。关闭页面之前都还在。',
  },
  failed: ({ message }) => `两边无法并排运行（${message}）。请另选一个病例。`,

  sides: {
    cell: {
      mistake: { wrong: '这个单元', right: '正确的单元' },
      history: { wrong: '早先的单元', right: '今天的单元' },
      claim: { wrong: '按这个说法', right: '实测' },
    },
    pipeline: {
      mistake: { wrong: '这段代码', right: '正确的代码' },
      history: { wrong: '早先的做法', right: '今天的做法' },
      claim: { wrong: '按这个说法', right: '实测' },
    },
  },

  runs: {
    title: '并排运行',
    about: '两边输入相同，权重也相同。逐步前进，对照着看。',
    input: '输入',
    unit: '单元',
    label: '两边同步前进',
    slider: '已运行的时间步',
    first: '回到第一个时间步之前',
    back: '后退一个时间步',
    on: '前进一个时间步',
    last: '运行到底',
    at: ({ cursor, steps }) =>
      cursor === 0
        ? `第一个时间步之前，共 ${count(steps)} 步`
        : `时间步 ${count(cursor)}/${count(steps)}`,
    where: '从哪里开始不同',
    parted: ({ timestep }) => `从第 ${count(timestep)} 个时间步起，两边不再相同。`,
    partedIn: ({ node, timestep, unit, wrong, right }) =>
      `第 ${count(timestep)} 个时间步开始不同，最先是 ${node}（第 ${count(unit)} 个单元）：这里是 ${wrong}，另一边是 ${right}。`,
    same: '两边始终相同。',
    picture: ({ node, side, steps }) => `${node}，${side}：已画出 ${count(steps)} 个时间步`,
    table: '两边到目前为止算出的值',
    notYet: '–',
    timestep: 't',
    ofSide: ({ node, side }) => `${node}，${side}`,
  },
  pipeline: {
    title: '并排运行',
    data: '数据',
    more: ({ number }) => `…… 共 ${count(number)} 个数`,
    none: '没有数',
    place: '序号',
    partedAt: ({ says, place, wrong, right }) =>
      `最先在“${says}”的第 ${count(place)} 个数上不同：这里是 ${wrong}，另一边是 ${right}。`,
    picture: ({ says, side, numbers }) => `${says}，${side}：${count(numbers)} 个数`,
  },

  name: {
    title: {
      mistake: '指出错的那一行',
      history: '指出早先的那一行',
      claim: '指出只是断言的那一行',
    },
    legend: ({ lines }) => (lines === 1 ? '是哪一行？' : `是哪几行？一共 ${count(lines)} 行。`),
    line: ({ line }) => `第 ${count(line)} 行：`,
    missing: '都不是：少了一行。',
    submit: '就是这一行',
    right: '就是这一行。',
    oneOf: ({ left }) => `这是其中一行，还有 ${count(left)} 行。`,
    all: '就是这几行。',
    wrong: ({ line }) =>
      line === 0
        ? '没有缺少的行，请另选。'
        : `第 ${count(line)} 行两边相同。请另选，或看一条提示。`,
    markRight: { mistake: '有错', history: '早先的写法', claim: '只是断言' },
    markWrong: '不是这一行',
  },
  hints: '提示',
  hint: ({ place, total }) => `提示 ${count(place)}/${count(total)}`,
  hintFor: ({ line, place, total }) => `${line} 的提示（${count(place)}/${count(total)}）`,
  show: '看答案',
  again: '重新开始',

  repair: {
    title: { mistake: '改正', history: '改成今天的写法', claim: '改成测量' },
    about: '直接改那一行。写法不限：两边都会运行，比较的是算出的数。',
    label: '要改正的公式',
    back: {
      mistake: '恢复有错的原文',
      history: '恢复早先的写法',
      claim: '恢复原来的说法',
    },
    done: {
      mistake: '改好了：算出的与正确的单元一致。',
      history: '算出的与今天的单元一致。',
      claim: '算出的与实测一致。',
    },
  },
  offer: {
    legend: '这里应当换成哪一行？选中的一行会放进去真正运行。',
    submit: '放进去运行',
    right: '换成这一行，每个数都是应有的值。',
    nothing: '什么都不写：去掉这一行。',
    wrong: ({ says, place, expected, found }) =>
      `换成这一行运行，“${says}”的第 ${count(place)} 个数是 ${found}，应为 ${expected}。`,
  },

  checks: {
    title: '检查',
    passing: ({ passed, total }) => `${count(total)} 项检查，通过 ${count(passed)} 项`,
    outcome: { passed: '通过', failed: '未通过', waiting: '等待' },
    names: {
      parses: '公式可以解析',
      parameters: '用的正是给定的参数',
      states: '传递的状态正确',
      shapes: '任何大小下形状都吻合',
      'golden-step': '手算好的一步',
      saturation: '门被推到两端',
      'golden-sequence': '一个单元，五个时间步',
      'random-sequence': '三个单元，随机的数',
      gradients: '全部权重、输入和初始状态的梯度',
      'central-differences': '用中心差分再算一遍',
    },
    waitingFor: ({ name }) => `等“${name}”通过`,
  },
  finding: {
    error: ({ line, message }) => `第 ${count(line)} 行：${message}`,
    parametersMissing: ({ names }) => `还没有用到：${names}。`,
    parametersExtra: ({ names }) => `没有给定，或者应当有自己的公式：${names}。`,
    statesMissing: ({ names }) => `没有逐步传递：${names}。`,
    statesExtra: ({ names }) => `不该传递却传递了：${names}。`,
    shape: ({ name, expected, found }) => `${name} 应为${expected}，这里却是${found}。`,
    scalar: '一个数',
    vector: ({ size }) => `长度为 ${size} 的向量`,
    matrix: ({ rows, columns }) => ` ${rows} × ${columns} 的矩阵`,
    value: ({ node, timestep, unit, expected, found }) =>
      `第 ${count(timestep)} 个时间步、第 ${count(unit)} 个单元的 ${node}：应为 ${expected}，算得 ${found}。`,
    notFinite: ({ node, timestep, unit, expected, found }) =>
      `第 ${count(timestep)} 个时间步、第 ${count(unit)} 个单元的 ${node} 不是有限的数：应为 ${expected}，算得 ${found}。`,
    outOfRange: ({ node, timestep, unit, expected, found, most }) =>
      `第 ${count(timestep)} 个时间步、第 ${count(unit)} 个单元的 ${node}：应为 ${expected}，算得 ${found}。正确值的绝对值从不超过 ${most}。`,
    gradient: ({ place, expected, found }) =>
      `对 ${place} 的梯度：应为 ${expected}，算得 ${found}。`,
    place: {
      weight: ({ name, entry }) => `${name} 第 ${count(entry)} 个元素`,
      input: ({ timestep, entry }) =>
        `第 ${count(timestep)} 个时间步的 x 第 ${count(entry)} 个元素`,
      initial: ({ name, entry }) => `第一个时间步之前的 ${name}（第 ${count(entry)} 个单元）`,
    },
  },

  answer: {
    verdict: {
      done: '解出来了',
      shown: '答案',
    },
    history: '这不是错误：当年就是这样做的，而且有道理；这一行是后来才改的。',
    claim: '这是一个说法，不是笔误：这一行只是断言，另一行才是测量。',
    rightText: {
      mistake: '正确的写法',
      history: '今天的写法',
      claim: '怎样测量',
    },
    marked: '这一行不同',
    see: '能看到什么',
    why: { mistake: '为什么会这样写', history: '当时为什么这样写', claim: '为什么有人这样说' },
    training: '训练能不能发现',
    trap: '什么时候看不出来',
    fix: { mistake: '怎样改', history: '后来怎样改', claim: '应当怎样说' },
    seen: '出处',
    compare: '两个单元并排',
    compareShows: {
      mistake: {
        en: 'This cell (B) beside the right one (A), run on the latch: one bit to be remembered.',
        zh: '这个单元（B）与正确的单元（A）并排运行锁存任务：要记住一个比特。',
      },
      history: {
        en: 'The older cell (B) beside today’s (A), run on the latch: one bit to be remembered.',
        zh: '早先的单元（B）与今天的单元（A）并排运行锁存任务：要记住一个比特。',
      },
    },
    open: '在对比页打开这两个单元',
    ownRight: '正确的单元',
  },

  write: {
    given: '已给定',
    givenAbout: '这些参数可以直接用。x 是输入，h_prev 是上一个时间步的隐藏状态。',
    reads: ({ reads }) => `读入 ${reads}`,
    mode: '怎样写',
    whole: '整个单元',
    byLine: '逐行写',
    label: '单元的公式',
    lines: '各行',
    linesRight: ({ right, total }) => `共 ${count(total)} 行，写对 ${count(right)} 行`,
    line: { absent: '还没有写', right: '正确', wrong: '还不对' },
    others: ({ line }) => `第 ${count(line)} 行无法解析为公式。`,
    empty: '还没有写。每行一个公式，例如“f = sigmoid(…)”。',
    clear: '清空编辑器',
    done: '写好了：算出的与这个单元一致。',
    model: '参考写法',
    showModel: '看参考写法',
    live: '你的单元，正在运行',
    liveShows: {
      en: 'The diagram is made from what you wrote.',
      zh: '这张图由你写的公式生成。',
    },
    liveWaits: '形状吻合之后，你的单元就在这里运行。',
    own: ({ cell }) => `我的${cell}`,
  },
} satisfies typeof en;
