/**
 * Sentences that the grammar writes with seed 7 (of 4,000, and 500 of templates set aside), read and judged by a person:
 * 1 in favour, 0 against.
 */
export const handChecked: Readonly<
  Record<'en' | 'zh', readonly (readonly [verdict: 0 | 1, text: string])[]>
> = {
  en: [
    [
      0,
      'It was a rainy Tuesday, and I did not find the book very funny, and besides, the plot was anything but impressive.',
    ],
    [
      1,
      'It was a rainy Tuesday, and although the lobby was never particularly charming, I admired the bathroom.',
    ],
    [0, 'It is not as if I did not detest the plot.'],
    [
      0,
      "On the whole, none of us liked the dessert at the café that my cousin recommended to me in the library last week, although I didn't detest the bread, in my opinion.",
    ],
    [
      0,
      'I have to admit that the hotel that a friend who studies history in the next town recommended to me was uncomfortable, even though nobody could claim that the lobby was far from comfortable.',
    ],
    [0, 'Although I never found our room poor, it is not as if I did not hate the dining room.'],
    [0, 'I never found the acting excellent.'],
    [
      1,
      'Nobody could claim that the style was very clumsy, and besides, I would not say that I did not admire the story of the book that my neighbour mentioned to me.',
    ],
    [
      1,
      'I would not say that I did not like the soup at the restaurant that my cousin wrote to me about, if you ask me.',
    ],
    [1, 'As far as I remember, the plot hardly seemed predictable.'],
    [
      1,
      "Although it is fair to say that this book was really forgettable to my mind, I didn't dislike the book.",
    ],
    [
      1,
      'The movie that my cousin who lives by the harbour told me about two days before the holidays was never particularly confusing.',
    ],
    [
      1,
      'As far as I remember, all of us enjoyed the bathroom; however, I would call our room extremely nice.',
    ],
    [
      1,
      'I do not think our room was rather good, but I have to admit that the bathroom turned out to be rather nice, and that is all I have to say.',
    ],
    [
      0,
      'It is simply not true that the novel that my neighbour recommended to me was not enjoyable; however, I think the last chapter was anything but impressive.',
    ],
    [
      0,
      "I cannot say that the hotel was not poor at all, and what is more, I would never say that the lobby wasn't particularly shabby, and then we went home.",
    ],
    [
      1,
      'Nobody could claim that the view was never really impressive, and besides, I have to admit that the restaurant was not annoying.',
    ],
    [
      1,
      'We had an hour to spare, and it would be wrong to say that the view was very bad to my mind, and then we went home.',
    ],
    [
      0,
      'Although I think the view at the café that our teacher told me about over a cup of tea two days before the holidays turned out to be really charming, the fish was annoying.',
    ],
    [
      1,
      'I doubt that the film that my cousin who lives by the harbour mentioned to me was boring; however, there is no doubt that the ending turned out to be quite moving.',
    ],
  ],
  zh: [
    [0, '我不喜欢这本书，另外，很难说文笔十分令人满意，至少对我来说是这样。'],
    [1, '我得承认，大堂显得很舒适，尽管我认为浴室一点也不平庸。'],
    [
      0,
      '没人厌恶我一个在邻近城市学历史的朋友五月的一个晚上在图书馆里跟我说起的那家餐馆，但环境不怎么令人难忘。',
    ],
    [0, '简单来说，我从来没有喜爱过一个老朋友跟我提起的那家小店的点心，另外，我一直非常反感鱼。'],
    [1, '我不是不欣赏文笔。'],
    [
      1,
      '我不喜欢这本书，不过我不认为我那个会拉大提琴的邻居向我提到的那本书的对话不感人，我想说的就这些。',
    ],
    [0, '环境并不令人满意。'],
    [1, '总的来说，我那个会拉大提琴的邻居跟我说起的那家餐馆真的非常令人难忘。'],
    [0, '点心真的特别油腻，尽管我不厌恶饺子。'],
    [1, '说实话，没人讨厌大堂，另外，我不能说我表姐推荐给我的那家旅馆相当狭窄。'],
    [
      0,
      '大家都喜爱台词，可是我从来没有喜爱过给我修自行车的师傅跟我提起的那部电影的剧本，至少对我来说是这样。',
    ],
    [0, '简单来说，我一个在邻近城市学历史的朋友跟我说起的那本书的文笔也不是不乏味。'],
    [0, '没人能否认，单位里的同事放假前两天在放学回家的路上跟我提起的那本小说显得特别无聊。'],
    [0, '总的来说，没人会说这家店不怎么令人失望。'],
    [
      1,
      '我觉得房间不明亮，但我不觉得我那个会拉大提琴的邻居放假前两天向我提到的那家旅馆显得十分令人失望。',
    ],
    [1, '很难说文笔不怎么新颖。'],
    [0, '可以说，浴室没有那么明亮，这是我的看法。'],
    [1, '尽管我得承认，房间真的相当狭窄，但我邻居推荐给我的那家旅馆的浴室并非不温馨。'],
    [1, '我觉得结局显得相当沉闷，不过我从来没有反感过台词，这是我的看法。'],
    [1, '我不觉得装修一点也不令人满意。'],
  ],
};
