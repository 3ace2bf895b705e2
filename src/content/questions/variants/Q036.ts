import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q036',
  topic: 'variants',
  difficulty: 3,
  form: 'several',
  ask: {
    en: 'You want dropout in an LSTM without destroying its memory. Which statements are true?',
    zh: '想在 LSTM 中使用随机失活（dropout），又不破坏它的记忆。哪些说法是对的？',
  },
  options: [
    {
      text: {
        en: 'Between layers it is safe: `nn.LSTM(num_layers=2, dropout=0.3)` leaves the way through time alone.',
        zh: '放在层与层之间是安全的：`nn.LSTM(num_layers=2, dropout=0.3)` 不碰时间方向的传递。',
      },
      right: true,
      why: {
        en: 'Only what goes up to the next layer is dropped (Zaremba 2014). What goes on in time, $c$ and $h$, stays whole.',
        zh: '被随机置零的只是送往上一层的值（Zaremba 2014）；沿时间传递的 $c$ 和 $h$ 保持完整。',
      },
    },
    {
      text: {
        en: 'On the recurrent connections, one mask is drawn per sequence and kept for all its timesteps.',
        zh: '用在循环连接上时，每个序列抽一个掩码，所有时间步都用它。',
      },
      right: true,
      why: {
        en: 'A unit is then out for the whole sequence instead of losing what it holds halfway (Gal & Ghahramani 2016; `recurrent_dropout` in Keras).',
        zh: '这样一个单元要么整个序列都不参与，要么一直在，不会中途丢掉内容（Gal & Ghahramani 2016；Keras 的 `recurrent_dropout`）。',
      },
    },
    {
      text: {
        en: 'On the candidate $g$ alone, even a fresh mask per timestep erases nothing that is stored.',
        zh: '只用在候选状态 $g$ 上时，即使每个时间步换掩码，也不会抹掉已存的内容。',
      },
      right: true,
      why: {
        en: 'A dropped entry of $g$ means that nothing new is written there; $f_t \\odot c_{t-1}$ goes on as it was (Semeniuta 2016).',
        zh: '$g$ 的某一项置零，只是这一步没有写入新内容；$f_t \\odot c_{t-1}$ 照常传下去（Semeniuta 2016）。',
      },
    },
    {
      text: {
        en: 'On $c$ a fresh mask per timestep is fine, because rescaling by $1/(1-p)$ keeps its mean.',
        zh: '对 $c$ 每个时间步换掩码也没关系，因为按 $1/(1-p)$ 放大后均值不变。',
      },
      why: {
        en: 'A mean over many runs is no comfort to one run: with $p = 0.25$ an entry survives 20 timesteps with probability $0.75^{20} \\approx 0.3\\,\\%$, and what is zero once stays lost.',
        zh: '多次运行的均值不变，救不了其中任何一次：$p = 0.25$ 时，一项挺过 20 个时间步的概率只有 $0.75^{20} \\approx 0.3\\,\\%$，一旦置零就再也回不来。',
      },
    },
    {
      text: {
        en: '`nn.LSTM(num_layers=1, dropout=0.3)` drops about a third of h at every timestep.',
        zh: '`nn.LSTM(num_layers=1, dropout=0.3)` 在每个时间步丢弃约三成的 h。',
      },
      why: {
        en: 'This argument acts between layers only. With a single layer it does nothing, and PyTorch warns about it.',
        zh: '这个参数只在层与层之间起作用。只有一层时它什么也不做，PyTorch 会给出警告。',
      },
    },
    {
      text: {
        en: 'It stays on when the model is tested, so that training and test see the same network.',
        zh: '测试时也要开着，这样训练和测试用的才是同一个网络。',
      },
      why: {
        en: 'At test time it is off (`model.eval()`); the rescaling in training already makes the sizes agree. Averaging many dropped runs is a deliberate exception.',
        zh: '测试时要关掉（`model.eval()`）；训练时的放大已使数值大小一致。测试时故意保留并对多次结果求平均，是另一种做法。',
      },
    },
  ],
  answer: {
    en: 'Dropout goes on non-recurrent connections, as between layers (Zaremba 2014), or on recurrent ones with one mask for all timesteps of a sequence (Gal & Ghahramani 2016). DropConnect on the recurrent weights is a third way (AWD-LSTM). A fresh mask per timestep on the state that is carried destroys memory; on the candidate alone it does not. At test time dropout is off.',
    zh: '随机失活（dropout）可以用在非循环连接上，例如层与层之间（Zaremba 2014）；也可以用在循环连接上，但同一序列的所有时间步共用一个掩码（Gal & Ghahramani 2016）。第三种做法是对循环权重用 DropConnect（AWD-LSTM）。若对沿时间传递的状态每步换掩码，记忆就毁了；只用在候选状态上则不会。测试时要关掉。',
  },
  hints: [
    {
      en: 'Ask of each place: is what is dropped there carried on to the next timestep?',
      zh: '对每个位置问一句：在这里被丢掉的东西，会传给下一个时间步吗？',
    },
    {
      en: 'Something that has to survive 20 timesteps meets 20 masks, if each timestep draws its own.',
      zh: '如果每步都换掩码，要保存 20 个时间步的内容就得闯过 20 次。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '296-312' },
    { kind: 'article', article: '003', lines: '165' },
    { kind: 'article', article: '004', lines: '425, 1393' },
    { kind: 'work', work: 'Zaremba, Sutskever & Vinyals 2014' },
    { kind: 'work', work: 'Gal & Ghahramani 2016' },
    { kind: 'work', work: 'Semeniuta, Severyn & Barth 2016' },
  ],
  live: {
    link: '#/compare?preset=latch&t=8&c=cell%3Dlstm%26e%3Dh%3A1%3Ac%3A1%3A7%3A0&c=cell%3Dlstm%26e%3Dh%3A1%3Ag%3A1%3A7%3A0',
    shows: {
      en: 'Unit 1 holds the first bit. In column B one mask hits its $c$, at timestep 7 only; in column C one hits its $g$ there. One timestep later $c$ is [[whole]] in A, [[onCell]] in B and [[onCandidate]] in C: the bit is lost in B for good.',
      zh: '第 1 个单元保存着第一个比特。B 列在第 7 个时间步把它的 $c$ 置零一次，C 列在同一步把它的 $g$ 置零一次。再过一个时间步，$c$ 在 A 列为 [[whole]]，在 B 列为 [[onCell]]，在 C 列为 [[onCandidate]]：B 列的比特永远丢了。',
    },
    readings: [
      { name: 'whole', of: 'value', node: 'c', t: 8, unit: 1, column: 1, is: 0.993 },
      { name: 'onCell', of: 'value', node: 'c', t: 8, unit: 1, column: 2, is: 0.000334 },
      { name: 'onCandidate', of: 'value', node: 'c', t: 8, unit: 1, column: 3, is: 0.992 },
    ],
  },
};
