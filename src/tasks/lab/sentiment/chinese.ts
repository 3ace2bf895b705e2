import type { Group, Opinions, Speech } from './speech';

const ANY: Opinions = [
  ['差', '糟糕', '平庸', '令人失望', '让人扫兴'],
  ['好', '出色', '理想', '令人满意', '令人难忘'],
];
const STORIES: Opinions = [
  ['无聊', '乏味', '生硬', '拖沓', '俗套', '沉闷', '混乱', '做作'],
  ['精彩', '感人', '有趣', '动人', '巧妙', '新颖', '自然', '流畅'],
];
const FOOD: Opinions = [
  ['难吃', '油腻', '寡淡', '粗糙', '倒胃口'],
  ['好吃', '可口', '美味', '新鲜', '爽口'],
];
const ROOMS: Opinions = [
  ['脏乱', '狭窄', '吵闹', '昏暗', '破旧', '简陋'],
  ['干净', '舒适', '安静', '宽敞', '明亮', '温馨'],
];

function group(
  near: readonly string[],
  far: readonly string[],
  parts: readonly string[],
  ...opinions: readonly Opinions[]
): Group {
  return {
    near: [...near, ...parts],
    far,
    parts,
    opinions: {
      good: [opinions.flatMap(([against]) => against), opinions.flatMap(([, good]) => good)],
    },
  };
}

export const chinese: Speech = {
  attitudes: [
    '',
    '我 觉得',
    '我 认为',
    '我 得 承认 ，',
    '大家 都 说',
    '可以 说 ，',
    '我 !不 得 !不 说 ，',
    '!没 人 能 !否认 ，',
    '我 !不 觉得',
    '我 !不 认为',
    '我 !并不 觉得',
    '我 从来 !不 认为',
    '!没 人 会 说',
    '!没有 谁 会 觉得',
    '我 !不 能 说',
    '我 !不 敢 说',
    '很 !难 说',
  ],
  predicates: [
    '{thing} {很} {good}',
    '{thing} 真的 {很} {good}',
    '{thing} 显得 {很} {good}',
    '{thing} 总体 上 {很} {good}',
    '{thing} !不 {good}',
    '{thing} !并不 {good}',
    '{thing} 一点 也 !不 {good}',
    '{thing} !不 怎么 {good}',
    '{thing} !算不上 {good}',
    '{thing} !谈不上 有 多 {good}',
    '{thing} !没有 那么 {good}',
    '{thing} !并非 !不 {good}',
    '{thing} 也 !不 是 !不 {good}',
  ],
  alone: [
    '我 {很} {喜欢} {thing}',
    '大家 都 {喜欢} {thing}',
    '我 一直 {很} {喜欢} {thing}',
    '我 !不 {喜欢} {thing}',
    '我 !并不 {喜欢} {thing}',
    '!没 人 {喜欢} {thing}',
    '我 从来 !没有 {喜欢} 过 {thing}',
    '我 !不 是 !不 {喜欢} {thing}',
    '我们 当中 !没有 谁 !不 {喜欢} {thing}',
  ],
  joints: [
    { words: '{0} ， 另外 ， {1}', decides: 'both' },
    { words: '{0} ， 再说 ， {1}', decides: 'both' },
    { words: '{0} ， 但是 {1}', decides: 1 },
    { words: '{0} ， 但 {1}', decides: 1 },
    { words: '{0} ， 不过 {1}', decides: 1 },
    { words: '{0} ， 可是 {1}', decides: 1 },
    { words: '虽然 {0} ， 但是 {1}', decides: 1 },
    { words: '尽管 {0} ， 但 {1}', decides: 1 },
    { words: '{0} ， 虽然 {1}', decides: 0 },
    { words: '{0} ， 尽管 {1}', decides: 0 },
  ],
  topics: [
    [
      group(
        ['这部 电影', '这部 片子'],
        ['{aside} 那部 电影', '{aside} 那部 电影 的 {part}'],
        ['剧情', '结局', '开头', '表演', '台词', '剧本', '故事'],
        ANY,
        STORIES,
      ),
    ],
    [
      group(
        ['这本 小说', '这本 书'],
        ['{aside} 那本 小说', '{aside} 那本 书 的 {part}'],
        ['文笔', '情节', '结尾', '第一 章', '对话'],
        ANY,
        STORIES,
      ),
    ],
    [
      group(
        ['这家 餐馆', '这家 店'],
        ['{aside} 那家 餐馆', '{aside} 那家 餐馆 的 {part}'],
        ['服务', '环境', '装修'],
        ANY,
      ),
      group(
        [],
        ['{aside} 那家 餐馆 的 {part}', '{aside} 那家 小店 的 {part}'],
        ['鱼', '菜', '点心', '面条', '饺子'],
        ANY,
        FOOD,
      ),
    ],
    [
      group(
        ['这家 旅馆'],
        ['{aside} 那家 旅馆', '{aside} 那家 旅馆 的 {part}'],
        ['房间', '大堂', '浴室', '餐厅'],
        ANY,
        ROOMS,
      ),
    ],
  ],
  opinions: {
    喜欢: [
      ['讨厌', '反感', '厌恶'],
      ['喜欢', '欣赏', '喜爱'],
    ],
  },
  fillings: {
    很: ['很', '非常', '特别', '十分', '相当'],
    aside: ['{who} {told} 的', '{who} {when} {told} 的', '{who} {when} {where} {told} 的'],
    who: [
      '我 表姐',
      '我 邻居',
      '我们 老师',
      '一个 老 朋友',
      '单位 里 的 同事',
      '我 那个 住 在 港口 边 的 表姐',
      '我 那个 会 拉 大提琴 的 邻居',
      '给 我 修 自行车 的 师傅',
      '我 一个 在 邻近 城市 学 历史 的 朋友',
    ],
    told: ['推荐 给 我', '跟 我 提起', '跟 我 说起', '向 我 提到'],
    where: [
      '在 火车 上',
      '在 图书馆 里',
      '喝茶 的 时候',
      '在 放学 回家 的 路上',
      '等 公交车 的 时候',
    ],
    when: ['上个月', '前几天', '去年 冬天', '五月 的 一个 晚上', '放假 前 两 天'],
  },
  openers: [
    '说实话 ，',
    '总的来说 ，',
    '坦白 地 说 ，',
    '简单 来说 ，',
    '在 我 的 印象 里 ，',
    '那 天 一直 在 下雨 ，',
    '我们 正好 有 一个 小时 空闲 ，',
  ],
  closers: [
    '， 至少 对 我 来说 是 这样',
    '， 这 是 我 的 看法',
    '， 我 想 说 的 就 这些',
    '， 后来 我们 就 回家 了',
  ],
};
