import type { Option, Switch } from '../options';

export const ownTextOptions: readonly Option[] = [
  {
    kind: 'slider',
    id: 'length',
    name: { en: 'Longest text', zh: '文本最长' },
    least: 4,
    most: 512,
    step: 4,
    usual: 64,
    unit: { en: 'words', zh: '词' },
  },
  {
    kind: 'slider',
    id: 'words',
    name: { en: 'Vocabulary', zh: '词表大小' },
    least: 100,
    most: 20_000,
    step: 100,
    usual: 5000,
    unit: { en: 'words', zh: '词' },
  },
];

export const ownTextSwitches: readonly Switch[] = [
  {
    id: 'split',
    name: { en: 'Split', zh: '划分' },
    ways: [
      {
        id: 'texts',
        name: { en: 'by text', zh: '按文本' },
        says: {
          en: 'A text that stands in the file several times goes to one part as a whole.',
          zh: '文件中重复出现的同一条文本，全部归入同一部分。',
        },
        mistake: null,
      },
      {
        id: 'rows',
        name: { en: 'by row', zh: '按行' },
        says: {
          en: 'Copies of a training text can stand in the test, where they are not judged but remembered.',
          zh: '训练文本的副本可能出现在测试部分，对它们只是记住了，而不是判断出来的。',
        },
        mistake: 'B39',
      },
    ],
  },
  {
    id: 'tokens',
    name: { en: 'Taken apart', zh: '切分' },
    ways: [
      {
        id: 'words',
        name: { en: 'by words, Chinese by characters', zh: '按词，中文按字' },
        says: {
          en: 'Blanks and punctuation end a word; Chinese, which has no blanks, is read character by character.',
          zh: '空格和标点是词的边界；中文没有空格，逐字读入。',
        },
        mistake: null,
      },
      {
        id: 'blanks',
        name: { en: 'at blanks only', zh: '只按空格' },
        says: {
          en: 'A whole Chinese sentence becomes one word that never comes again, and “good.” another word than “good”.',
          zh: '整句中文变成一个再也不会出现的词；英语里“good.”和“good”也成了两个词。',
        },
        mistake: 'B49',
      },
    ],
  },
];
