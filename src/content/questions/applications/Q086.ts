import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q086',
  topic: 'applications',
  difficulty: 2,
  form: 'choice',
  ask: {
    en: 'What makes a speech recogniser end-to-end?',
    zh: '什么样的语音识别系统才叫端到端？',
  },
  options: [
    {
      text: {
        en: 'One network goes from feature frames to text, trained as a whole, for example with CTC.',
        zh: '一个网络从特征帧直接得到文字，整体训练，例如用 CTC。',
      },
      right: true,
      why: {
        en: 'CTC, an RNN transducer or attention trains all of it on pairs of audio and transcript; a separate pronunciation lexicon is not needed.',
        zh: '用 CTC、RNN transducer 或注意力，在“音频—文本”对上训练整个网络，不需要单独的发音词典。',
      },
    },
    {
      text: {
        en: 'The network reads the raw waveform; with log-mel features it is not end-to-end.',
        zh: '网络直接读原始波形；若用了对数梅尔特征，就不算端到端。',
      },
      why: {
        en: 'Most end-to-end systems read log-mel frames. What counts is that one trained network replaces the chain of models.',
        zh: '多数端到端系统读的就是对数梅尔帧。关键在于用一个整体训练的网络取代一连串模型。',
      },
    },
    {
      text: {
        en: 'Acoustic model, lexicon and language model are trained one by one and joined in a decoder.',
        zh: '声学模型、词典和语言模型分别建好，再到解码器里合在一起。',
      },
      why: {
        en: 'That is the classic hybrid system, which end-to-end training sets out to replace.',
        zh: '那是传统的混合系统，端到端训练正是要取代它。',
      },
    },
    {
      text: {
        en: 'Each frame is labelled with its phone beforehand, and the network learns these labels.',
        zh: '事先为每一帧标好音素，网络学习这些标签。',
      },
      why: {
        en: 'CTC and attention spare just that: they need the transcript, not its alignment with the frames.',
        zh: 'CTC 和注意力省去的正是这一步：它们只需要文本，不需要文本与帧的对齐。',
      },
    },
    {
      text: {
        en: 'The last state of an LSTM is classified into the sentence that was said.',
        zh: '把 LSTM 的最后状态分类成所说的那句话。',
      },
      why: {
        en: 'One label for a whole utterance is enough for a few commands, not for free text: that needs outputs at every frame or a decoder.',
        zh: '整段话只有一个标签，只够识别几条指令；要识别任意文字，需要每帧都有输出，或者有解码器。',
      },
    },
  ],
  answer: {
    en: 'One network is trained as a whole from feature frames to characters or word pieces, with CTC, an RNN transducer or an attention encoder–decoder. It needs pairs of audio and transcript, no alignment and no pronunciation lexicon; an external language model is optional. Log-mel features in front do not make it less end-to-end.',
    zh: '用一个网络把特征帧变成字符或子词，整体训练，常用 CTC、RNN transducer 或带注意力的编码器—解码器。它需要“音频—文本”对，但不需要对齐，也不需要发音词典；外接语言模型可有可无。前端用对数梅尔特征，并不影响它是端到端的。',
  },
  hints: [
    {
      en: 'What is trained together, and what no longer has to be made by hand?',
      zh: '哪些部分一起训练？哪些不必再由人准备？',
    },
    {
      en: 'One loss on the transcript trains everything behind the features.',
      zh: '用文本上的一个损失，训练特征之后的一切。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '178' },
    { kind: 'article', article: '003', lines: '455-496' },
    { kind: 'work', work: 'Graves, Fernández, Gomez & Schmidhuber 2006' },
  ],
  live: {
    link: '#/?preset=timing&cell=peephole&t=10&s=5',
    shows: {
      en: 'There is no speech here, but the shape of a CTC output: an output at every timestep that is silent (“blank”) at most of them and speaks at a few. The output gate is [[silent]] at timestep 9 and [[speaks]] at timestep 10.',
      zh: '这里没有语音，但输出的样子与 CTC 相似：每个时间步都有输出，多数时候沉默（相当于“空白”），少数几步才发声。输出门在第 9 个时间步是 [[silent]]，在第 10 个时间步是 [[speaks]]。',
    },
    readings: [
      { name: 'silent', of: 'value', node: 'o', t: 9, unit: 1, is: 0.0000453 },
      { name: 'speaks', of: 'value', node: 'o', t: 10, unit: 1, is: 1 },
    ],
  },
};
