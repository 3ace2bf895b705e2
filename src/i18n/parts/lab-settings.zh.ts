import { formatsOf } from '../format';
import { spaced } from '../spaced';
import type { labSettings as en } from './lab-settings.en';

const { count } = formatsOf('zh');

export const labSettings = spaced({
  task: {
    label: '任务',
    choose: '选择任务',
    close: '关闭',
    groups: { forecast: '预测', classify: '分类', memory: '记忆' },
    own: '使用自己的数据',
    ownLine: '自己的表格，CSV 或 TSV。数据不会离开这台设备。',
    source: ({ source }) => `来源：${source}`,
    madeUp: '人造数据，由随机种子生成。',
  },
  action: {
    label: '这次训练',
    start: '开始',
    pause: '暂停',
    goOn: '继续',
    one: '更新一步',
    oneHint: '只做一次更新，并逐步说明。',
    reset: '重来',
    resetHint: '从头开始，初始权重不变。',
    newSeed: '换个种子',
    newSeedHint: '从头开始，换一组初始权重和样本顺序。',
  },
  status: {
    opening: '正在准备数据……',
    ready: '可以开始',
    paused: ({ update }) => `已暂停，完成 ${count(update)} 次更新`,
    running: '训练中',
    failed: ({ message }) => `这次训练无法打开：${message}`,
    failedHint: '请改动某个设置，或换一个任务。',
  },
  progress: {
    label: '已完成的更新',
    of: ({ update, updates }) => `更新 ${count(update)}/${count(updates)}`,
    open: ({ update }) => `更新 ${count(update)}`,
    perSecond: ({ rate }) => `每秒 ${rate} 次更新`,
    seconds: ({ seconds }) => `还需 ${count(seconds)} 秒`,
    minutes: ({ minutes, seconds }) => `还需 ${count(minutes)} 分 ${count(seconds)} 秒`,
    epochs: ({ epochs }) => `${epochs} 轮`,
  },
  ending: {
    updates: ({ update }) => `已按停止条件在 ${count(update)} 次更新后结束。`,
    loss: ({ update, loss }) => `在第 ${count(update)} 次更新后结束：验证损失已低于 ${loss}。`,
    patience: ({ update, patience }) =>
      `在第 ${count(update)} 次更新后早停：连续 ${count(patience)} 次评估，验证损失没有变好。`,
    notFinite: ({ update, what }) =>
      `在第 ${count(update)} 次更新时停下：${what}不再是有限的数。权重保持在这次更新之前的样子。`,
    what: { loss: '损失', gradient: '梯度' },
    cause: {
      rate: '最可能的原因是学习率太大。请减小到三分之一至十分之一。',
      'no clipping':
        '最可能的原因是某个梯度远大于之前所有的梯度，又没有裁剪。请按范数裁剪，例如裁到 1。',
      gain: '最可能的原因是循环增益太大，数值逐个时间步增大。请把它设在 1 附近。',
      scaling: '最可能的原因是输入的数太大。请在“数据”中选一种缩放方式。',
      data: '数据中有的不是有限的数。请在“预处理”中选择怎样填补缺失值。',
      unknown: '从设置看不出原因。可以试试更小的学习率，或按范数裁剪。',
    },
    back: ({ update }) => `回到第 ${count(update)} 次更新`,
    longer:
      '要训练得更久，请在“停止”中放宽条件，再重新训练：种子不变，先重复同样的更新，然后继续。',
    none: '没有保存下权重有限的检查点：请重来。',
  },
  fingerprint: {
    label: '权重的指纹',
    at: ({ update }) => `第 ${count(update)} 次更新之后`,
    copy: '复制',
    copyName: '复制指纹',
    copied: '已复制',
    refused: '浏览器不允许本页复制：请选中这些数字，自行复制。',
    same: '同一次训练 ✓',
    sameHint: ({ update }) =>
      `第 ${count(update)} 次更新之后，每个权重都与链接中的训练相同，一个比特也不差。`,
    other: '不是同一次训练',
    otherHint: ({ update, fingerprint }) =>
      `链接中的训练在第 ${count(update)} 次更新之后是 ${fingerprint}。`,
    ahead: ({ update, fingerprint }) =>
      `链接中的训练在第 ${count(update)} 次更新之后是 ${fingerprint}：开始训练，到时对照。`,
    passed: ({ update }) =>
      `第 ${count(update)} 次更新的检查点没有保留，无法与链接中的训练对照：请重来，并在那里暂停。`,
  },
  note: {
    plain: '这个浏览器不支持 SIMD，计算改用普通方式：慢一些，数值完全相同。',
    full: '磁盘已满：不再保存检查点。训练照常进行。',
    refused:
      '浏览器不允许本页保存检查点（可能是无痕窗口）。训练照常进行，但刷新页面会丢失这次训练。',
  },
  unfinished: {
    label: '中断的训练',
    says: ({ task, update, when }) =>
      `“${task}”的训练在第 ${count(update)} 次更新后中断（${when}）。`,
    own: '自己的数据',
    goOn: '继续训练',
    leave: '不再继续',
    gone: '已经读不出来了。',
  },
  changed: {
    label: '设置有改动',
    says: ({ parts }) =>
      parts.length === 0
        ? '设置有改动：要新开一次训练才生效。'
        : `设置有改动（${parts.join('；')}）：要新开一次训练才生效。`,
    same: '它的初始权重与这次相同。',
    open: '用新设置重新训练',
    back: '恢复这次的设置',
  },
  difference: {
    one: ({ name, now, then }) => `${name} ${now}，而不是 ${then}`,
    same: '设置相同',
    task: '任务',
  },
  panel: {
    label: '设置',
    usual: '恢复默认',
    usualOf: ({ group }) => `${group}：恢复默认`,
    differs: '与默认不同',
    named: ({ name, unit }) => `${name}（${unit}）`,
    typed: ({ name }) => `${name}，键入`,
    more: '更多',
    off: '关闭',
    size: ({ parameters, memory }) =>
      `当前这次训练有 ${count(parameters)} 个参数，占用内存 ${memory}。`,
    rateNow: ({ rate }) => `最近一次更新所用的学习率是 ${rate}。`,
  },
  group: {
    data: '数据',
    preparation: '预处理',
    model: '模型',
    training: '训练',
    stop: '停止',
  },
  preparation: {
    intro: '每一步也可以故意做错：重新训练，看看得分会怎样变化。',
    mistake: ({ id }) => `常见错误 ${id}`,
  },
  choice: {
    cell: { name: '单元', hint: '每个时间步运行哪一组方程，也可以用自定的。' },
    layers: { name: '层数', hint: '每一层的状态输入下一层。' },
    directions: { name: '方向', hint: '另有一路从末尾读起。' },
    scheme: { name: '初始权重', hint: '从哪种分布抽取。' },
    optimiser: { name: '优化器', hint: '怎样由梯度得到权重的改变。' },
    schedule: { name: '学习率调度', hint: '训练过程中学习率怎样变化。' },
  },
  layers: ({ layers }) => `${count(layers)} 层`,
  directions: { forward: '正向', both: '正向与反向' },
  ownCell: ({ name }) => `自定单元：${name}`,
  scheme: {
    zero: '全零',
    uniform: '均匀 ±1/√H',
    glorot: 'Glorot',
    orthogonal: '正交',
  },
  optimiser: {
    sgd: 'SGD',
    momentum: '带动量的 SGD',
    nesterov: '带 Nesterov 动量的 SGD',
    rmsprop: 'RMSprop',
    adam: 'Adam',
    adamw: 'AdamW',
  },
  optimiserHint: {
    sgd: '权重沿梯度的反方向移动，步长为学习率乘以梯度。',
    momentum: '权重沿梯度的累积和移动。',
    nesterov: '动量法，但梯度取在前方一步处。',
    rmsprop: '每个梯度除以它自己近来的大小。',
    adam: '既有动量，又把每个梯度除以它自己近来的大小。',
    adamw: '即 Adam，另外每次更新都让权重缩小一点。',
  },
  schedule: {
    constant: '不变',
    step: '分段下降',
    cosine: '余弦',
    plateau: '停滞时降低',
  },
  scheduleHint: {
    constant: '学习率保持不变。',
    step: '每隔若干次更新乘以一个系数。',
    cosine: '沿半个余弦下降，然后再上升。',
    plateau: '验证损失不再变好时降低。',
  },
  unit: {
    units: '个单元',
    updates: '次更新',
    judgements: '次评估',
    samples: '个样本',
    numbers: '个数',
  },
  number: {
    dataSeed: { name: '数据种子', hint: '决定人造数据、噪声和缺口。种子相同，数据就相同。' },
    hidden: { name: '隐藏单元数', hint: 'H，即 h 的长度：能保持多少内容。' },
    embedding: { name: '嵌入维数', hint: '用多少个数表示一个词。' },
    dropout: { name: '随机失活', hint: '训练时层与层之间丢弃的值所占的比例。' },
    gain: { name: '循环增益', hint: '开始时每个循环权重都乘以它。' },
    forgetBias: {
      name: '遗忘门偏置',
      hint: '遗忘门偏置的初值；取 1 或更大，门一开始就是打开的。关闭：由初始化方式决定。',
    },
    seed: { name: '随机种子', hint: '决定初始权重、样本顺序和随机失活。' },
    rate: { name: '学习率', hint: '每一步走多远。训练中也可以改。' },
    momentum: { name: '动量', hint: '上一步有多少带入下一步。' },
    alpha: { name: '平滑系数 α', hint: '平方的滑动平均保留多少。' },
    beta1: { name: 'β₁', hint: '梯度的滑动平均保留多少。' },
    beta2: { name: 'β₂', hint: '梯度平方的滑动平均保留多少。' },
    epsilon: { name: 'ε', hint: '加在分母上，避免除以 0。' },
    decay: { name: '权重衰减', hint: '每次更新权重缩小的比例，再乘以学习率。' },
    every: { name: '间隔', hint: '相邻两次下降之间的更新次数。' },
    factor: { name: '系数', hint: '学习率乘以它。' },
    period: { name: '周期', hint: '从最大学习率到最小学习率的更新次数。' },
    leastRate: { name: '最小学习率', hint: '学习率不会低于它。' },
    plateauPatience: { name: '耐心', hint: '损失多少次评估没有变好才降低学习率。' },
    threshold: { name: '阈值', hint: '至少比最好的损失低这样的比例，才算变好。' },
    cooldown: { name: '冷却', hint: '降低之后有多少次评估不计。' },
    warmUp: { name: '预热', hint: '在这么多次更新内，学习率从接近 0 升上来。' },
    clipNorm: { name: '按范数裁剪', hint: '全部梯度合起来的范数超过它时，按比例缩小到它。' },
    clipValue: { name: '按值裁剪', hint: '梯度的每个数都限制在正负这个值之内。' },
    l2: { name: 'L2', hint: 'λ/2 · Σ w² 中的 λ：把权重拉向 0，越大的拉得越多。' },
    l1: { name: 'L1', hint: 'λ · Σ |w| 中的 λ：把小的权重拉到恰好为 0。' },
    batch: { name: '批大小', hint: '每次更新用的样本数。' },
    judgeEvery: { name: '评估间隔', hint: '相邻两次在验证集上评估之间的更新次数。' },
    updates: { name: '更新次数', hint: '做满这么多次更新后结束。' },
    loss: { name: '损失低于', hint: '验证损失低于它时结束。' },
    patience: { name: '早停', hint: '验证损失连续这么多次评估没有变好时结束。' },
  },
  slow: {
    label: '慢放一次更新',
    title: ({ update }) => `第 ${count(update)} 次更新，逐步来看`,
    steps: {
      batch: '一批样本',
      forward: '前向与损失',
      backward: '反向与梯度',
      clip: '裁剪',
      update: '更新',
    },
    step: ({ place, name }) => `${place} ${name}`,
    back: '上一步',
    next: '下一步',
    close: '关闭',
    where: ({ place, places }) => `第 ${place} 步，共 ${places} 步`,
    batch: ({ batch, names }) =>
      names.length < batch
        ? `抽取了 ${count(batch)} 个样本，开头几个是：${names.join('，')}。`
        : `抽取了 ${count(batch)} 个样本：${names.join('，')}。`,
    forward: ({ loss }) => `模型把它们全部跑了一遍，再与正确答案比较：平均损失为 ${loss}。`,
    backward: ({ norm, blocks }) =>
      `沿每个时间步往回，${count(blocks)} 个权重块都得到了梯度。所有数合在一起，范数为 ${norm}。`,
    noClip: '没有裁剪：梯度保持原样。',
    within: ({ norm, most }) => `范数 ${norm} 没有超过 ${most}：梯度保持原样。`,
    clipped: ({ norm, most, factor }) =>
      `范数 ${norm} 超过了 ${most}：每个数都乘以 ${factor}。方向不变。`,
    untouched: ({ value }) => `没有哪个数超出 ±${value}：梯度保持原样。`,
    cut: ({ value, norm, after }) =>
      `超出 ±${value} 的数被截去：范数从 ${norm} 变为 ${after}。方向略有改变。`,
    cutAndClipped: ({ value, most, norm, after }) =>
      `超出 ±${value} 的数被截去，范数超过 ${most} 的部分再按比例缩小：范数从 ${norm} 变为 ${after}。`,
    update: ({ optimiser, rate }) => `${optimiser} 由梯度算出权重的改变，学习率为 ${rate}。`,
    after: ({ before, after, by }) =>
      `再跑一遍同一批样本：损失从 ${before} 变为 ${after}，降低了 ${by}。`,
    afterHigher: ({ before, after, by }) =>
      `再跑一遍同一批样本：损失从 ${before} 变为 ${after}，升高了 ${by}。这一步走得太远，或是被先前的动量带过了头。`,
    afterSame: ({ before }) => `再跑一遍同一批样本：损失仍是 ${before}。`,
    table: '每个权重块发生了什么',
    block: '权重块',
    gradient: '‖梯度‖',
    change: '‖改变‖ / ‖权重‖',
  },
  others: {
    title: '并排比较各次训练',
    none: '重来或换设置之后，原来的训练会放到这里，供比较。',
    run: ({ letter }) => `训练 ${letter}`,
    open: '当前这次',
    differs: ({ parts }) => `${parts.join('；')}。`,
    otherTask: ({ task }) => `另一个任务：${task}。`,
    at: ({ update }) => `${count(update)} 次更新之后`,
    take: '采用它的设置',
    takeName: ({ letter }) => `采用训练 ${letter} 的设置`,
    remove: ({ letter }) => `移除训练 ${letter}`,
    scores: '各次训练的得分',
    rmse: ({ part }) => `${part} RMSE`,
    accuracy: ({ part }) => `${part}准确率`,
    loss: ({ part }) => `${part}损失`,
    missing: '无',
  },
} satisfies typeof en);
