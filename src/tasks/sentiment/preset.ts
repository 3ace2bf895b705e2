import type { Preset } from '../preset';

const TRAINED = ['lstm', 'gru'];

const ENGLISH = 'the film was not bad but the ending was terrible';
const CHINESE = '这部电影不难看，但是结局很糟糕';

/** English sentences. */
export const sentenceEn: Preset = {
  id: 'sentence-en',
  name: { en: 'A sentence, word by word (English)', zh: '逐词读一句话（英文）' },
  description: {
    en: 'An opinion on a film comes in word by word, each word as six learned numbers. After every word the model gives the probability that the sentence is favourable.',
    zh: '一句英文影评逐词输入，每个词是学得的六个数（词嵌入）。每读一个词，模型都给出这句话是好评的概率。',
  },
  lookFor: {
    en: 'The word “not” alone hardly moves the probability: the model keeps it in mind, and the next opinion word counts the other way round. “But” makes it let go of the verdict so far.',
    zh: '单独一个 not 几乎不改变概率：模型先把它记住，等下一个评价词出现时，意思就反过来。读到 but，之前的判断就被放下了。',
  },
  tryThis: {
    words: {
      en: 'Swap “but” for “although”: now the first half decides, and the verdict turns.',
      zh: '把 but（但是）换成 although（尽管）：这时由前半句决定，结论随之翻转。',
    },
    change: { text: ENGLISH.replace('but', 'although') },
  },
  source: null,
  cells: TRAINED,
  sizes: null,
  start: { timestep: 5, stage: 3, unit: 6 },
  open: async (cell, { text }) => {
    const { openSentence } = await import('./open-sentence');
    return openSentence('en', cell, text ?? '', ENGLISH);
  },
};

/** Chinese sentences. */
export const sentenceZh: Preset = {
  id: 'sentence-zh',
  name: { en: 'A sentence, word by word (Chinese)', zh: '逐词读一句话（中文）' },
  description: {
    en: 'An opinion on a film in Chinese (“this film is not ugly, but the ending is awful”) comes in word by word, each word as six learned numbers. After every word the model gives the probability that the sentence is favourable.',
    zh: '一句影评逐词输入，每个词是学得的六个数（词嵌入）。每读一个词，模型都给出这句话是好评的概率。',
  },
  lookFor: {
    en: 'The word 不 (not) alone hardly moves the probability: the model keeps it in mind, and the next opinion word counts the other way round. What comes after 但是 (but) decides.',
    zh: '单独一个“不”几乎不改变概率：模型先把它记住，等下一个评价词出现时，意思就反过来。“但是”之后的内容决定结论。',
  },
  tryThis: {
    words: {
      en: 'Swap 但是 (but) for 尽管 (although): now the first half decides, and the verdict turns.',
      zh: '把“但是”换成“尽管”：这时由前半句决定，结论随之翻转。',
    },
    change: { text: CHINESE.replace('但是', '尽管') },
  },
  source: null,
  cells: TRAINED,
  sizes: null,
  start: { timestep: 4, stage: 3, unit: 4 },
  open: async (cell, { text }) => {
    const { openSentence } = await import('./open-sentence');
    return openSentence('zh', cell, text ?? '', CHINESE);
  },
};
