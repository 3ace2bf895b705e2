import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X15',
  topic: 'comparison',
  difficulty: 3,
  form: 'match',
  ask: {
    en: 'LSTM and Transformer decoder on a sequence of T timesteps: match each with what is true of it.',
    zh: 'LSTM 与 Transformer（解码器）处理 T 个时间步的序列：请把各项与正确的说法配对。',
  },
  pairs: [
    {
      left: { en: 'LSTM: training', zh: 'LSTM：训练' },
      right: {
        en: 'T steps one after the other; cost grows with T',
        zh: 'T 步依次进行，代价与 T 成正比',
      },
      why: {
        en: 'Each timestep needs h of the one before, so time cannot be made parallel, however many processors there are.',
        zh: '每个时间步都要用到前一步的 h，处理器再多，时间方向也无法并行。',
      },
    },
    {
      left: { en: 'Transformer: training', zh: 'Transformer：训练' },
      right: {
        en: 'All positions at once; cost of attention grows with T²',
        zh: '所有位置同时计算，注意力的代价与 T² 成正比',
      },
      why: {
        en: 'The targets are known in training, so no position waits for another; but each looks at all before it.',
        zh: '训练时目标已知，各位置不必互相等待；但每个位置都要看它前面的所有位置。',
      },
    },
    {
      left: { en: 'LSTM: memory of what was read', zh: 'LSTM：对已读内容的记忆' },
      right: { en: 'h and c, of the same size for any T', zh: 'h 和 c，大小与 T 无关' },
      why: {
        en: 'That makes streams cheap and is the weakness too: whatever was read has to fit into these numbers.',
        zh: '处理数据流因此很省，但这也是弱点：读过的一切都要装进这几个数。',
      },
    },
    {
      left: { en: 'Transformer: memory of what was read', zh: 'Transformer：对已读内容的记忆' },
      right: {
        en: 'A cache of keys and values that grows with T',
        zh: '键和值的缓存，随 T 增长',
      },
      why: {
        en: 'Nothing is squeezed together, but each further token has to look through a longer cache.',
        zh: '内容不必压缩，但后面每个词元要查看的缓存越来越长。',
      },
    },
    {
      left: { en: 'LSTM: way from step 1 to step T', zh: 'LSTM：从第 1 步到第 T 步的路径' },
      right: {
        en: 'T − 1 updates, each of which may forget a little',
        zh: '经过 T − 1 次更新，每次都可能忘掉一点',
      },
      why: {
        en: 'Along the cell state content and gradient are multiplied by every forget gate on the way.',
        zh: '沿细胞状态走，内容和梯度都要乘上途中的每一个遗忘门。',
      },
    },
    {
      left: {
        en: 'Transformer: way from step 1 to step T',
        zh: 'Transformer：从第 1 步到第 T 步的路径',
      },
      right: { en: 'One look, within a single layer', zh: '一层之内直接看到' },
      why: {
        en: 'Attention joins any two positions directly; how far apart they are is told by the position encoding.',
        zh: '注意力把任意两个位置直接相连；相隔多远由位置编码体现。',
      },
    },
  ],
  answer: {
    en: 'A Transformer trains in parallel over time and joins any two positions directly, and it scales well with data; its attention costs T² and its cache grows. An LSTM costs T, has a state of fixed size and suits streams, small data and small devices; it trains step by step. xLSTM and state-space models aim in between.',
    zh: 'Transformer 训练时沿时间并行，任意两个位置直接相连，数据越多越能发挥；但注意力的代价是 T²，缓存不断增长。LSTM 的代价是 T，状态大小固定，适合数据流、小数据和小设备，只是要逐步训练。xLSTM 和状态空间模型取两者之间。',
  },
  hints: [
    {
      en: 'What has to wait for what? What grows with T?',
      zh: '谁要等谁？什么随 T 增长？',
    },
    {
      en: 'All that goes step by step or keeps its size belongs to the LSTM.',
      zh: '凡是逐步进行或大小不变的，都属于 LSTM。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Vaswani et al. 2017' },
    { kind: 'work', work: 'Beck et al. 2024' },
  ],
  live: {
    link: '#/?preset=latch&len=200&t=200&s=4',
    shows: {
      en: 'Only the LSTM is to be seen here: its memory is the same two units at timestep 1 and at timestep 200. The bit in unit 1 has gone from [[first]] to [[last]] in 199 updates; a Transformer would by then hold keys and values of 200 positions.',
      zh: '这里只能看到 LSTM：第 1 步和第 200 步，它的记忆都是同样的两个单元。第 1 个单元里的比特经过 199 次更新，从 [[first]] 变为 [[last]]；若是 Transformer，此时已存着 200 个位置的键和值。',
    },
    readings: [
      { name: 'first', of: 'value', node: 'c', t: 1, unit: 1, is: 0.995 },
      { name: 'last', of: 'value', node: 'c', t: 200, unit: 1, is: 0.93 },
    ],
  },
};
