import type { Words } from '../../../engine/cell';
import type { Language } from '../../sentiment/language';
import type { Switch } from '../options';
import type { LabTask } from '../task';
import { textTask } from '../text/text-task';
import { LONGEST, writeCorpus } from './corpus';

/** Sentences of templates that are never shown. */
const UNSEEN = 1000;

const HELD_OUT: Switch = {
  id: 'split',
  name: { en: 'Held out', zh: '留出' },
  ways: [
    {
      id: 'templates',
      name: { en: 'sentences, and templates', zh: '句子，以及整类句式' },
      says: {
        en: 'Test sentences are new, and a fifth of all pairs of a beginning (“I doubt that”) and an ending (“was far from good”) are never met together in training: the model is judged on these too.',
        zh: '测试句都是新的；此外，五分之一的开头（“我不觉得”）与结尾（“算不上精彩”）的搭配在训练中从不出现，另行评分。',
      },
      mistake: null,
    },
    {
      id: 'sentences',
      name: { en: 'sentences only', zh: '只留出句子' },
      says: {
        en: 'Every template is met in training: only the words in its slots are new, which is easier than it looks.',
        zh: '所有句式在训练中都出现过，新的只是填进去的词：这比看上去容易。',
      },
      mistake: null,
    },
  ],
};

function sentimentTask(language: Language['id'], name: Words, description: Words): LabTask {
  return textTask({
    id: `sentiment-${language}`,
    name,
    description,
    source: null,
    options: [
      {
        kind: 'slider',
        id: 'count',
        name: { en: 'Sentences', zh: '句子数' },
        least: 4000,
        most: 20_000,
        step: 1000,
        usual: 8000,
        unit: null,
      },
      {
        kind: 'slider',
        id: 'distance',
        name: { en: 'Between a negation and its word at most', zh: '否定词与被否定的词之间最多隔' },
        least: 0,
        most: 25,
        step: 1,
        usual: 25,
        unit: { en: 'words', zh: '词' },
      },
    ],
    switches: [HELD_OUT],
    limits: () => ({ steps: LONGEST, words: Infinity }),
    corpus: (settled, random) =>
      writeCorpus(
        language,
        {
          count: settled.number('count'),
          unseen: settled.way('split') === 'templates' ? UNSEEN : 0,
          distance: settled.number('distance'),
        },
        random,
      ),
  });
}

export const sentimentEn = sentimentTask(
  'en',
  { en: 'Sentiment, English', zh: '情感：英语' },
  {
    en: 'Made-up opinions on films, books, meals and hotels, word by word: is the writer in favour? Negations, double negations and “but” decide, so that counting good and bad words does not help.',
    zh: '对电影、书、饭菜和旅馆的人造评论，逐词输入：作者是正面还是负面？起决定作用的是否定、双重否定和“但是”，只数褒贬词没有用。',
  },
);

export const sentimentZh = sentimentTask(
  'zh',
  { en: 'Sentiment, Chinese', zh: '情感：中文' },
  {
    en: 'The same in Chinese: its words are found without blanks, and what describes a thing comes before it, so that a negation can be far from its word.',
    zh: '中文的同类句子：词与词之间没有空格，要先分词；修饰语都在名词之前，否定词因此可能离它所否定的词很远。',
  },
);
