import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q084',
  topic: 'applications',
  difficulty: 2,
  form: 'match',
  ask: {
    en: 'What does each part of a classic speech recogniser do?',
    zh: '传统语音识别系统的各个部分分别做什么？',
  },
  pairs: [
    {
      left: { en: 'Feature extraction', zh: '特征提取' },
      right: {
        en: 'Turns the waveform into frames of log-mel or MFCC values',
        zh: '把波形变成逐帧的对数梅尔或 MFCC 特征',
      },
      why: {
        en: 'It is signal processing and comes first; it is not the acoustic model that makes features.',
        zh: '这是最前面的信号处理；提取特征不是声学模型的事。',
      },
    },
    {
      left: { en: 'Acoustic model', zh: '声学模型' },
      right: {
        en: 'Gives each frame probabilities of phones, states or characters',
        zh: '为每一帧给出音素、状态或字符的概率',
      },
      why: {
        en: 'Here the (bidirectional) LSTM stands, with an output at every frame, not only at the last.',
        zh: '（双向）LSTM 就用在这里，每一帧都有输出，而不只是最后一帧。',
      },
    },
    {
      left: { en: 'Language model', zh: '语言模型' },
      right: {
        en: 'Gives the probability of a word sequence, whatever was heard',
        zh: '给出词序列的概率，与听到什么无关',
      },
      why: {
        en: 'It is trained on text alone and never sees audio: other audio leaves its scores as they are.',
        zh: '它只用文本训练，从不接触音频：换一段音频，它的打分不变。',
      },
    },
    {
      left: { en: 'Decoder', zh: '解码器' },
      right: {
        en: 'Searches for the word sequence with the best joint score',
        zh: '搜索综合得分最高的词序列',
      },
      why: {
        en: 'It looks for the words that maximise $P(O \\mid W)\\,P(W)^\\lambda$, mostly with a beam search.',
        zh: '它寻找使 $P(O \\mid W)\\,P(W)^\\lambda$ 最大的词序列，一般用束搜索。',
      },
    },
  ],
  extra: [
    {
      right: {
        en: 'Turns acoustic frames back into a waveform',
        zh: '把声学帧还原成波形',
      },
      why: {
        en: 'That is a vocoder, and belongs to speech synthesis, the way back.',
        zh: '那是声码器，属于反方向的语音合成。',
      },
    },
  ],
  answer: {
    en: 'Features: audio to frames. Acoustic model: frames to probabilities of phones, states or characters. Language model: how likely a word sequence is, learned from text alone. Decoder: the words that maximise $P(O \\mid W)\\,P(W)^\\lambda$. A common slip is to let the acoustic model make features and the language model turn features into text.',
    zh: '特征提取：音频变成帧。声学模型：由帧得到音素、状态或字符的概率。语言模型：一个词序列有多大可能，只从文本学得。解码器：找出使 $P(O \\mid W)\\,P(W)^\\lambda$ 最大的词。常见的错误是说声学模型提取特征、语言模型把特征变成文字。',
  },
  hints: [
    {
      en: 'Which part never needs audio?',
      zh: '哪一部分根本不需要音频？',
    },
    {
      en: 'The order in the machine: waveform, frames, probabilities per frame, best words.',
      zh: '处理的先后：波形、帧、每帧的概率、最佳词序列。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '170-178' },
    { kind: 'article', article: '003', lines: '256-304' },
  ],
  live: {
    link: '#/?preset=both-ways&t=15&s=4',
    shows: {
      en: 'There is no audio here; this stands for an acoustic model. Both directions read the sequence and there is an output at every timestep, as at every frame: at timestep 15 unit 1 holds [[forward]] read forward and [[backward]] read backward.',
      zh: '这里没有音频，只用它代表声学模型：两个方向都读序列，每个时间步都有输出，正如每一帧都有输出。第 15 个时间步，第 1 个单元在正向中存着 [[forward]]，在反向中存着 [[backward]]。',
    },
    readings: [
      { name: 'forward', of: 'value', node: 'c', t: 15, unit: 1, lane: 1, is: 0.06 },
      { name: 'backward', of: 'value', node: 'c', t: 15, unit: 1, lane: 2, is: 0.04 },
    ],
  },
};
