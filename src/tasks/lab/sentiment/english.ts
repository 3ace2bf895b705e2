import type { Group, Opinions, Speech } from './speech';

/** Words that go with “very”, and words that are strong as they are. */
const MILD: Opinions = [
  ['bad', 'poor', 'disappointing', 'unpleasant', 'annoying', 'forgettable'],
  ['good', 'nice', 'impressive', 'pleasant', 'enjoyable', 'charming'],
];
const STRONG: Opinions = [
  ['terrible', 'awful', 'dreadful', 'horrible'],
  ['great', 'excellent', 'wonderful', 'superb'],
];
const STORIES: Opinions = [
  ['boring', 'predictable', 'clumsy', 'silly', 'tedious', 'confusing', 'shallow', 'slow'],
  ['moving', 'gripping', 'funny', 'clever', 'original', 'touching', 'thrilling', 'profound'],
];
const FOOD: Opinions = [
  ['bland', 'stale', 'greasy', 'tasteless', 'dry'],
  ['fresh', 'tasty', 'tender', 'juicy', 'refined'],
];
const ROOMS: Opinions = [
  ['dirty', 'noisy', 'cramped', 'shabby', 'gloomy', 'uncomfortable'],
  ['clean', 'quiet', 'spacious', 'elegant', 'bright', 'comfortable'],
];

function group(
  near: readonly string[],
  far: readonly string[],
  parts: readonly string[],
  ...own: readonly Opinions[]
): Group {
  return {
    near: [...near, ...parts],
    far,
    parts,
    opinions: { mild: together(MILD, ...own), good: together(MILD, STRONG, ...own) },
  };
}

function together(...opinions: readonly Opinions[]): Opinions {
  return [opinions.flatMap(([against]) => against), opinions.flatMap(([, good]) => good)];
}

export const english: Speech = {
  attitudes: [
    '',
    'i think',
    'i must say that',
    'everyone agrees that',
    'i have to admit that',
    'it is fair to say that',
    'there is !no !doubt that',
    '!nobody could !deny that',
    'i do !not think',
    "i !don't think",
    'i would !never say that',
    '!nobody could claim that',
    'it is simply !not true that',
    'i !cannot say that',
    'it would be !wrong to say that',
    'i !doubt that',
    'i !refuse to believe that',
  ],
  predicates: [
    '{thing} was {good}',
    '{thing} was {very} {mild}',
    '{thing} turned out to be {very} {mild}',
    '{thing} was {very} {mild} to my mind',
    '{thing} was !not {good}',
    "{thing} !wasn't {really} {mild}",
    '{thing} was !not {good} at all',
    '{thing} was !never {really} {mild}',
    '{thing} was !anything but {good}',
    '{thing} was !far from {good}',
    '{thing} !hardly seemed {good}',
  ],
  alone: [
    'i found {thing} {very} {mild}',
    'i would call {thing} {very} {mild}',
    'i {loved} {thing}',
    'all of us {loved} {thing}',
    'i did !not find {thing} {really} {mild}',
    'i !never found {thing} {good}',
    'i would !not call {thing} {really} {mild}',
    '!nobody would call {thing} {good}',
    'i did !not {love} {thing}',
    "i !didn't {love} {thing}",
    '!none of us {loved} {thing}',
    'it is !not as if i did !not {love} {thing}',
    'i would !not say that i did !not {love} {thing}',
  ],
  joints: [
    { words: '{0} , and besides , {1}', decides: 'both' },
    { words: '{0} , and what is more , {1}', decides: 'both' },
    { words: '{0} , but {1}', decides: 1 },
    { words: '{0} , yet {1}', decides: 1 },
    { words: '{0} ; however , {1}', decides: 1 },
    { words: 'although {0} , {1}', decides: 1 },
    { words: 'even though {0} , {1}', decides: 1 },
    { words: '{0} , although {1}', decides: 0 },
    { words: '{0} , even though {1}', decides: 0 },
  ],
  topics: [
    [
      group(
        ['the film', 'this film', 'the movie'],
        ['the film {aside}', 'the movie {aside}', '{part} of the film {aside}'],
        ['the plot', 'the ending', 'the acting', 'the script', 'the dialogue', 'the story'],
        STORIES,
      ),
    ],
    [
      group(
        ['the novel', 'the book', 'this book'],
        ['the novel {aside}', 'the book {aside}', '{part} of the book {aside}'],
        ['the first chapter', 'the last chapter', 'the style', 'the plot', 'the story'],
        STORIES,
      ),
    ],
    [
      group(
        ['the restaurant', 'this restaurant'],
        ['the restaurant {aside}', '{part} at the café {aside}'],
        ['the service', 'the music', 'the view'],
      ),
      group(
        [],
        ['{part} at the restaurant {aside}', '{part} at the café {aside}'],
        ['the soup', 'the fish', 'the bread', 'the dessert', 'the salad'],
        FOOD,
      ),
    ],
    [
      group(
        ['the hotel'],
        ['the hotel {aside}', '{part} at the hotel {aside}'],
        ['our room', 'the lobby', 'the bathroom', 'the dining room'],
        ROOMS,
      ),
    ],
  ],
  opinions: {
    loved: [
      ['hated', 'disliked', 'detested'],
      ['loved', 'liked', 'enjoyed', 'admired'],
    ],
    love: [
      ['hate', 'dislike', 'detest'],
      ['love', 'like', 'enjoy', 'admire'],
    ],
  },
  fillings: {
    very: ['very', 'really', 'quite', 'extremely', 'truly', 'rather'],
    really: ['really', 'very', 'particularly', 'especially'],
    aside: ['that {who} {told}', 'that {who} {told} {when}', 'that {who} {told} {where} {when}'],
    who: [
      'my cousin',
      'my neighbour',
      'our teacher',
      'an old friend',
      'a colleague from work',
      'my cousin who lives by the harbour',
      'my neighbour who plays the cello',
      'the woman who repairs my bicycle',
      'a friend who studies history in the next town',
    ],
    told: ['told me about', 'mentioned to me', 'recommended to me', 'wrote to me about'],
    where: [
      'on the train',
      'over a cup of tea',
      'in the library',
      'on the way home from school',
      'while we were waiting for the bus',
    ],
    when: [
      'last winter',
      'last week',
      'one evening in may',
      'a few months ago',
      'two days before the holidays',
    ],
  },
  openers: [
    'to be honest ,',
    'all in all ,',
    'on the whole ,',
    'in short ,',
    'as far as i remember ,',
    'it was a rainy tuesday , and',
    'we had an hour to spare , and',
  ],
  closers: [
    ', if you ask me',
    ', at least for me',
    ', in my opinion',
    ', and that is all i have to say',
    ', and then we went home',
  ],
};
