import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q027',
  topic: 'comparison',
  difficulty: 2,
  form: 'several',
  ask: {
    en: 'A GRU beside an LSTM with the same number of units and inputs: which statements are true?',
    zh: '单元数和输入维数都相同的 GRU 与 LSTM 相比，哪些说法是对的？',
  },
  options: [
    {
      text: {
        en: 'The GRU has two gates, reset and update; it has no output gate.',
        zh: 'GRU 有两个门：重置门和更新门；没有输出门。',
      },
      right: true,
      why: {
        en: 'The update gate blends old and new; through the reset gate the candidate sees more or less of the old state. Everything that is stored is also shown.',
        zh: '更新门在新旧之间加权，重置门决定旧状态有多少进入候选状态。存下的内容全部对外可见。',
      },
    },
    {
      text: {
        en: 'The GRU keeps no separate cell state: $h$ is memory and output at once.',
        zh: 'GRU 没有单独的细胞状态：$h$ 既是记忆也是输出。',
      },
      right: true,
      why: {
        en: 'Only $h$ goes from one timestep to the next. An LSTM hands on two states, $c$ and $h$.',
        zh: '从一个时间步传到下一个的只有 $h$；LSTM 传的是 $c$ 和 $h$ 两个状态。',
      },
    },
    {
      text: {
        en: 'The GRU has about three quarters of the weights.',
        zh: 'GRU 的权重约为 LSTM 的四分之三。',
      },
      right: true,
      why: {
        en: 'Three blocks, two gates and a candidate, against four. Some libraries add a second bias, so that the ratio is not exactly 3 : 4.',
        zh: '两个门加候选状态共三块，对 LSTM 的四块。有些框架多一个偏置，所以比例不一定正好是 3 : 4。',
      },
    },
    {
      text: {
        en: 'Its update gate merges the forget gate and the output gate.',
        zh: '它的更新门由遗忘门和输出门合并而成。',
      },
      why: {
        en: 'It does the work of forget and input gate: $z$ for the old and $1 - z$ for the new (or the other way round). The output gate is simply not there.',
        zh: '它承担的是遗忘门和输入门的工作：$z$ 乘旧状态，$1 - z$ 乘新内容（或反过来）。输出门则根本没有。',
      },
    },
    {
      text: {
        en: 'The GRU is the better one on short sequences, the LSTM on long ones.',
        zh: '短序列上 GRU 更好，长序列上 LSTM 更好。',
      },
      why: {
        en: 'There is no such rule. In large comparisons (Chung 2014, Jozefowicz 2015) it depends on the task, and neither dominates.',
        zh: '没有这样的规律。在大规模比较中（Chung 2014、Jozefowicz 2015），结果取决于任务，谁也不占绝对优势。',
      },
    },
    {
      text: {
        en: 'Both can count as high as needed in their state.',
        zh: '两者的状态都能计数，数到多大都行。',
      },
      why: {
        en: 'The $c$ of an LSTM can grow by 1 again and again. The $h$ of a GRU is an average of values in $(-1, 1)$ and never leaves that range.',
        zh: 'LSTM 的 $c$ 可以一次次加 1，没有上限；GRU 的 $h$ 是 $(-1, 1)$ 内的数的加权平均，永远出不了这个范围。',
      },
    },
  ],
  answer: {
    en: 'A GRU has two gates, update and reset, no output gate and no separate cell state; $h$ is both memory and output. The update gate couples what an LSTM decides with forget and input gate. With three blocks instead of four it has about three quarters of the weights. Which of them is better depends on the task; counting, with a $c$ that has no bound, is something that only the LSTM can do.',
    zh: 'GRU 有更新门和重置门两个门，没有输出门，也没有单独的细胞状态，$h$ 既是记忆又是输出。更新门把 LSTM 中由遗忘门和输入门分别决定的事绑在一起。三块权重对四块，参数约为四分之三。孰优孰劣取决于任务；LSTM 的 $c$ 无界，可以计数，GRU 不行。',
  },
  hints: [
    {
      en: 'Write down $h_t = (1 - z_t) \\odot n_t + z_t \\odot h_{t-1}$ and look for what an LSTM has and this has not.',
      zh: '写出 $h_t = (1 - z_t) \\odot n_t + z_t \\odot h_{t-1}$，看看比 LSTM 少了什么。',
    },
    {
      en: 'Three blocks, one state, and an average that cannot leave $(-1, 1)$.',
      zh: '三块权重，一个状态，以及一个出不了 $(-1, 1)$ 的加权平均。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '144-146' },
    { kind: 'article', article: '002', lines: '90-96' },
    { kind: 'article', article: '003', lines: '167' },
    { kind: 'article', article: '004', lines: '436-446' },
    { kind: 'work', work: 'Chung et al. 2014' },
    { kind: 'work', work: 'Jozefowicz, Zaremba & Sutskever 2015' },
    { kind: 'work', work: 'Weiss, Goldberg & Yahav 2018' },
  ],
  live: {
    link: '#/compare?preset=reach&of=hidden&c=cell%3Dgru',
    shows: {
      en: 'The picture of the GRU has one lane of state where the LSTM has two. With 32 units the LSTM has [[lstm]] parameters, the GRU [[gru]]: three quarters, and a little more for the second bias of its candidate.',
      zh: '从结构图看，LSTM 传两条状态，GRU 只传一条。都是 32 个单元时，LSTM 有 [[lstm]] 个参数，GRU 有 [[gru]] 个：四分之三，再加上候选状态的第二个偏置。',
    },
    readings: [
      { name: 'lstm', of: 'parameters', column: 1, is: 4352 },
      { name: 'gru', of: 'parameters', column: 2, is: 3296 },
    ],
  },
};
