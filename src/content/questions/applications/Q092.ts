import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q092',
  topic: 'applications',
  difficulty: 2,
  form: 'choice',
  ask: {
    en: 'What was the job of the LSTM in speech synthesis systems such as BLSTM-TTS or Tacotron?',
    zh: '在 BLSTM-TTS、Tacotron 这类语音合成系统中，LSTM 负责什么？',
  },
  options: [
    {
      text: {
        en: 'To predict acoustic frames from the text, for a vocoder.',
        zh: '由文本预测声学帧，交给声码器。',
      },
      right: true,
      why: {
        en: 'It says, frame by frame, what the spectrum (and in some systems pitch and duration) should be; the vocoder makes sound of it.',
        zh: '它逐帧给出频谱，有的系统还给出音高和时长；声码器再把它们变成声音。',
      },
    },
    {
      text: {
        en: 'To turn audio frames into the characters that were spoken.',
        zh: '把音频帧转写成说出的文字。',
      },
      why: {
        en: 'That is recognition, the other direction: there audio goes in and text comes out.',
        zh: '那是语音识别，方向相反：输入音频，输出文字。',
      },
    },
    {
      text: {
        en: 'To give a recording the voice of another speaker and keep its words.',
        zh: '保留录音的内容，换成另一个人的声音。',
      },
      why: {
        en: 'That is voice conversion: a neighbour of synthesis, with audio instead of text as its input.',
        zh: '那是语音转换，与合成相近，但输入是音频而不是文本。',
      },
    },
    {
      text: {
        en: 'To choose the words to be said, as a language model does.',
        zh: '像语言模型那样决定要说哪些词。',
      },
      why: {
        en: 'In synthesis the words are given; what is open is how they sound.',
        zh: '合成时词是给定的，未定的是它们听起来如何。',
      },
    },
    {
      text: {
        en: 'To record and cut syllables, which are then put together.',
        zh: '录制并切分音节，再把它们拼接起来。',
      },
      why: {
        en: 'That is concatenative synthesis from a database of units, which the neural systems replaced.',
        zh: '那是基于语音单元库的拼接合成，后来被神经网络系统取代。',
      },
    },
  ],
  answer: {
    en: 'From text, or linguistic features made of it, the network predicts acoustic frames: spectrum, often pitch and duration. A vocoder turns the frames into a waveform. In voice conversion the words stay and the speaker is another; writing a melody means modelling a sequence of notes. Vocaloid is a product for singing synthesis, not a method.',
    zh: '网络由文本（或由它得到的语言学特征）预测声学帧：频谱，常常还有音高和时长；再由声码器把帧变成波形。语音转换是保留内容、更换说话人；旋律生成是对音符的序列建模。Vocaloid 是歌声合成产品，不是一种方法。',
  },
  hints: [
    {
      en: 'What is given in synthesis, and what is sought?',
      zh: '合成时，已知的是什么？要求的是什么？',
    },
    {
      en: 'Text is given; a description of the sound, frame by frame, is sought.',
      zh: '已知文本；要求的是逐帧的声音描述。',
    },
  ],
  sources: [{ kind: 'article', article: '002', lines: '323-331' }],
  live: {
    link: '#/?preset=sine&t=40&s=6',
    shows: {
      en: 'There is no speech here. The sine stands for one acoustic value that is said timestep by timestep: h of unit 1 is [[now]] at timestep 40 and [[next]] at timestep 41, and from all units the next value is read out.',
      zh: '这里没有语音，用正弦波代表一个逐步输出的声学数值：第 1 个单元的 h 在第 40 个时间步是 [[now]]，在第 41 个时间步是 [[next]]，由全部单元读出下一个值。',
    },
    readings: [
      { name: 'now', of: 'value', node: 'h', t: 40, unit: 1, is: 0.524 },
      { name: 'next', of: 'value', node: 'h', t: 41, unit: 1, is: 0.606 },
    ],
  },
};
