import type { Switch } from '../options';

/** Everything but the split that can go wrong between texts and what a model reads. */
export const textPreparation: readonly Switch[] = [
  {
    id: 'padding',
    name: { en: 'Padding', zh: '填充' },
    ways: [
      {
        id: 'mask',
        name: { en: 'behind, masked', zh: '补在后面，加掩码' },
        says: {
          en: 'Short sentences are filled up, and the mask keeps the states as they are there: what is read out is the state after the last word.',
          zh: '短句补齐，掩码让状态在填充处保持不变：读出的是最后一个词之后的状态。',
        },
        mistake: null,
      },
      {
        id: 'behind',
        name: { en: 'behind, without a mask', zh: '补在后面，不加掩码' },
        says: {
          en: 'Padding is read as if it were words: the more of it, the less of the sentence is left in the state, and all sentences end up alike.',
          zh: '填充符被当成词来读：填得越多，状态里剩下的句子信息就越少，最后所有句子都变得差不多。',
        },
        mistake: 'B50',
      },
      {
        id: 'front',
        name: { en: 'in front, without a mask', zh: '补在前面，不加掩码' },
        says: {
          en: 'Padding is read too, but before the sentence: most of the damage is hidden, and the same sentence has another state with every length.',
          zh: '填充符也会被读，只是在句子之前：损害大多被掩盖，但同一句话补的长度不同，状态也不同。',
        },
        mistake: 'B50',
      },
    ],
  },
  {
    id: 'vocabulary',
    name: { en: 'Vocabulary from', zh: '词表取自' },
    ways: [
      {
        id: 'training',
        name: { en: 'the training part', zh: '训练部分' },
        says: {
          en: 'A word that training never met is “unknown”, in the test as in use.',
          zh: '训练中没出现过的词一律记为“未知”，测试时如此，实际使用时也如此。',
        },
        mistake: null,
      },
      {
        id: 'all',
        name: { en: 'all texts', zh: '全部文本' },
        says: {
          en: 'Words of the test get rows of their own that no training touches: they are read as noise, and the list of words tells what the test holds.',
          zh: '测试文本里的词也占了位置，却从未被训练过：读进来的只是噪声，词表还透露了测试里有哪些词。',
        },
        mistake: 'B39',
      },
    ],
  },
  {
    id: 'ids',
    name: { en: 'Token ids', zh: '词的编号' },
    ways: [
      {
        id: 'whole',
        name: { en: 'as they are', zh: '保持整数' },
        says: {
          en: 'An id is a name: it picks a row of the embedding.',
          zh: '编号只是名字，用来选取嵌入矩阵中的一行。',
        },
        mistake: null,
      },
      {
        id: 'scaled',
        name: { en: 'scaled to 0 … 1', zh: '缩放到 0 … 1' },
        says: {
          en: 'Fractions are cut to whole numbers before the embedding: nearly every word becomes 0, and all share one row.',
          zh: '小数在进入嵌入层前被截成整数：几乎每个词都变成 0，共用同一行。',
        },
        mistake: 'B45',
      },
    ],
  },
  {
    id: 'judged',
    name: { en: 'Judged on', zh: '评分数据' },
    ways: [
      {
        id: 'test',
        name: { en: 'the test part', zh: '测试部分' },
        says: {
          en: 'Sentences that neither training nor any choice has used.',
          zh: '训练和任何选择都没有用过的句子。',
        },
        mistake: null,
      },
      {
        id: 'training',
        name: { en: 'the training part', zh: '训练部分' },
        says: {
          en: 'Measures what the model has memorised, not what it has understood of new sentences.',
          zh: '衡量的是模型背下了多少，而不是读懂了多少新句子。',
        },
        mistake: 'B40',
      },
    ],
  },
];
