import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grammars, vocabularyOf } from './held-out';
import { languages, type Language } from './language';

const known = {
  en: new Set(vocabularyOf(grammars.en)),
  zh: new Set(vocabularyOf(grammars.zh)),
};

function read(id: Language['id'], text: string): readonly string[] {
  return languages[id].tokenise(text, known[id]);
}

test.each([
  ["It WASN'T bad, but — the ending was terrible!", "it wasn't bad but the ending was terrible"],
  ['wasn’t', "wasn't"],
  ['  café, 2nd ', 'café 2nd'],
  ["'quoted'", 'quoted'],
  ['…!?', ''],
  ['', ''],
])('English “%s” is read without case and punctuation', (text, words) => {
  expect(read('en', text).join(' ')).toBe(words);
});

test.each([
  ['这部电影不难看，但是结局很糟糕', '这部 电影 不 难看 但是 结局 很 糟糕'],
  ['这部电影还不错。', '这部 电影 还 不错'],
  ['好 看', '好 看'],
  ['主角 iPhone15好看', '主角 iPhone15 好看'],
  ['我爱吃𠮷', '我 爱 吃 𠮷'],
  ['，。', ''],
])(
  'Chinese “%s” falls into the longest words that are known, the rest into characters',
  (text, words) => {
    expect(read('zh', text).join(' ')).toBe(words);
  },
);

describe.each(['en', 'zh'] as const)('in %s', (id) => {
  const word = fc.constantFrom(...known[id]);

  test('any words of the vocabulary, joined, fall into these very words again', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (tokens) => {
        expect(read(id, languages[id].join(tokens, known[id]))).toEqual(tokens);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('whatever is typed, its words joined fall into the same words again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const tokens = read(id, text);
        expect(read(id, languages[id].join(tokens, known[id]))).toEqual(tokens);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

test('Chinese words are joined without a blank unless they would be read as others', () => {
  expect(languages.zh.join(['好', '看', '难看'], known.zh)).toBe('好 看难看');
  expect(languages.zh.join(['结局', '很', '糟糕'], known.zh)).toBe('结局很糟糕');
});
