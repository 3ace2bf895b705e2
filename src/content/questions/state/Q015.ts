import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q015',
  topic: 'state',
  difficulty: 1,
  form: 'choice',
  ask: {
    en: 'How are $h_0$ and $c_0$ usually set at the start of a new sequence?',
    zh: '一个新序列开始时，$h_0$ 和 $c_0$ 通常怎么设？',
  },
  options: [
    {
      text: {
        en: 'Both to zero, anew at the start of every sequence.',
        zh: '每个新序列开始时，都把两者重新设为零。',
      },
      right: true,
      why: {
        en: 'Right: zero is the default of the libraries. It makes a run repeatable and says "nothing known yet".',
        zh: '对：零是各框架的默认值。这样结果可以重复，也表示“还什么都不知道”。',
      },
    },
    {
      text: {
        en: 'Both at random, small and anew for every sequence, like the weights.',
        zh: '像权重一样随机取小的数，每个序列都重新抽取。',
      },
      why: {
        en: 'Weights are drawn at random once, to break symmetry. A random start state makes the same input give different answers from call to call.',
        zh: '权重随机抽取一次，是为了打破对称。随机的初始状态会让同样的输入每次给出不同的答案。',
      },
    },
    {
      text: {
        en: 'To the last states of whatever sequence was processed before.',
        zh: '沿用前面刚处理过的那个序列的最后状态。',
      },
      why: {
        en: 'That is right only where the sequence continues the one before (stateful running). Between unrelated sequences it would mix up their contents.',
        zh: '只有当前序列是上一个的延续时（有状态运行）才该这样做。序列之间无关时，这会把内容混在一起。',
      },
    },
    {
      text: {
        en: '$h_0$ to zero and $c_0$ to one, so that the forget gate has something to keep.',
        zh: '$h_0$ 设为零，$c_0$ 设为一，好让遗忘门有东西可保留。',
      },
      why: {
        en: 'A memory has nothing to keep before the first input. What is set to 1 is often the bias of the forget gate, not the cell state.',
        zh: '第一个输入到来之前，记忆里本就没有东西要保留。常设为 1 的是遗忘门的偏置，不是细胞状态。',
      },
    },
  ],
  answer: {
    en: 'Normally $h_0 = c_0 = 0$ for each new sequence. They may also be learned as parameters, be set by an encoder, or be carried over where one sequence continues another (stateful). Random start values make inference depend on chance and are not standard; it is weights that are drawn at random.',
    zh: '通常每个新序列都取 $h_0 = c_0 = 0$。也可以把它们作为参数来学习，由编码器给出，或者在前后序列相接时沿用上一段的状态（有状态）。随机初值会让推理结果带有偶然性，并非标准做法；该随机抽取的是权重。',
  },
  hints: [
    {
      en: 'The same sentence, given twice, should get the same answer.',
      zh: '同一句话给两次，答案应该相同。',
    },
    {
      en: 'It is the value that says "nothing has been read yet", and the default of PyTorch and Keras.',
      zh: '就是表示“还什么都没读”的那个值，也是 PyTorch 和 Keras 的默认值。',
    },
  ],
  sources: [
    { kind: 'article', article: '000', lines: '74-76' },
    { kind: 'article', article: '003', lines: '687-688' },
    { kind: 'article', article: '004', lines: '149, 271' },
  ],
  live: {
    link: '#/compare?preset=random-start&cell=lstm&t=40&c=cell%3Dlstm%26e%3Ds:1:c:1:-0.44,s:1:c:2:-0.69',
    shows: {
      en: 'What random start states can do: the weights and the wave are the same, only $c_0$ has the other sign. At timestep 40 h of unit 1 is [[one]] on the left and [[other]] on the right.',
      zh: '随机初始状态会造成什么：权重和波形都相同，只有 $c_0$ 的符号相反。第 40 个时间步，第 1 个单元的 h 左边是 [[one]]，右边是 [[other]]。',
    },
    readings: [
      { name: 'one', of: 'value', node: 'h', t: 40, unit: 1, column: 1, is: 0.733767 },
      { name: 'other', of: 'value', node: 'h', t: 40, unit: 1, column: 2, is: -0.728669 },
    ],
  },
};
