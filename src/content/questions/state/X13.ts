import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X13',
  topic: 'state',
  difficulty: 2,
  form: 'choice',
  ask: {
    en: 'An LSTM encoder hands over to an LSTM decoder. Which of its last states should the decoder start from, and why?',
    zh: 'LSTM 编码器要把状态交给 LSTM 解码器。解码器应从编码器的哪些最终状态开始？为什么？',
  },
  options: [
    {
      text: {
        en: 'From h and c: the gates read h at once, and c holds content that h may not show.',
        zh: '同时用 h 和 c：门立刻要读 h，而 c 里存着 h 未必输出的内容。',
      },
      right: true,
      why: {
        en: 'Right: together they are the whole state of the recurrence. With h alone, everything behind a closed output gate would be lost.',
        zh: '对：两者合起来才是递推的完整状态。只给 h，输出门后面没有放出来的内容就全丢了。',
      },
    },
    {
      text: {
        en: 'From h alone: it is computed from c, so c would only say the same again.',
        zh: '只用 h：它就是由 c 算出来的，再给 c 也只是重复。',
      },
      why: {
        en: 'c cannot be had back from $h = o \\odot \\tanh(c)$: where o is near 0, h is near 0 whatever c holds, and tanh flattens large values.',
        zh: '由 $h = o \\odot \\tanh(c)$ 还原不出 c：o 接近 0 时，无论 c 存了什么，h 都接近 0；值大时还会被 tanh 压平。',
      },
    },
    {
      text: {
        en: 'From c alone: it is the long-term memory, and h is computed anew from it at once.',
        zh: '只用 c：它是长期记忆，h 马上会由它重新算出。',
      },
      why: {
        en: 'The first gates of the decoder read $h_{t-1}$ before any new h exists. With h = 0 they would decide without knowing the input sequence.',
        zh: '解码器第一步的门要先读 $h_{t-1}$，那时还没有新的 h。若 h = 0，这些门就在不了解输入序列的情况下做决定。',
      },
    },
    {
      text: {
        en: "From neither: both start at zero, and the encoder's h is the first input of the decoder.",
        zh: '都不用：两个状态都从零开始，把编码器的 h 当作解码器的第一个输入。',
      },
      why: {
        en: 'This can be made to work, as other ways of conditioning can, but the content has to be written into c again through the gates, and only what h shows gets across.',
        zh: '这样也行得通，给解码器提供条件的方式不止一种；但内容得经过门重新写进 c，而且只有 h 输出的部分能传过去。',
      },
    },
  ],
  answer: {
    en: 'Hand over both. The next step of the recurrence needs h, which all gates read at once, and c, where the content is; of what stands behind a closed output gate h knows nothing. There are two states so that what is stored for long need not be shown now: a softmax or a layer above reads h, never c. A GRU has a single state, and hands over that one.',
    zh: '两个都要交。递推的下一步既需要 h（所有的门马上要读），也需要 c（内容本身）；只给 h，输出门没有放出来的内容就丢了。设两个状态，是为了把长期存储的东西与当下有用的东西分开：下一层和 softmax 只看得到 h。GRU 把两者合一，所以只交一个状态。',
  },
  hints: [
    {
      en: 'What does the first timestep of the decoder need, to go on as if nothing had been cut?',
      zh: '解码器的第一个时间步需要什么，才能像没有中断过一样继续下去？',
    },
    {
      en: 'Look at $h = o \\odot \\tanh(c)$ with o near 0: what of c can be seen in h?',
      zh: '看 $h = o \\odot \\tanh(c)$，当 o 接近 0 时，从 h 里还能看到 c 的什么？',
    },
  ],
  sources: [{ kind: 'work', work: 'Sutskever, Vinyals & Le 2014' }],
  live: {
    link: '#/?preset=silent&t=41&s=6',
    shows: {
      en: 'Not a decoder, but the reason: at the end of this sequence the output gate is shut, o = [[o]]. The bit is in c = [[c]], while h = [[h]]: handed over by h alone, it would be lost.',
      zh: '这里没有解码器，但能看到原因：序列结束时输出门关着，o = [[o]]。比特在 c = [[c]] 里，h 却是 [[h]]：只交 h，它就丢了。',
    },
    readings: [
      { name: 'o', of: 'value', node: 'o', t: 41, unit: 1, is: 0.00033535 },
      { name: 'c', of: 'value', node: 'c', t: 41, unit: 1, is: 0.98147 },
      { name: 'h', of: 'value', node: 'h', t: 41, unit: 1, is: 0.000252754 },
    ],
  },
};
