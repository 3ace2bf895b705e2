import fc from 'fast-check';
import { CLASSIC_CELLS } from '../classic-cells.fixture';

const pick = fc.constantFrom<readonly string[]>;

/** Any string at all, lone surrogates included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
);

/** The language's own words in any order. */
export const wordSalad = fc
  .array(
    pick(
      ...'h x c W b h_prev c_prev x_prev h_prev_prev tanh sigmoid layernorm 1 0.5 1e-3 1e999 .'.split(
        ' ',
      ),
      ...[
        '=',
        '+',
        '-',
        '*',
        '@',
        '(',
        ')',
        '[',
        ']',
        ',',
        '#',
        '（',
        '＝',
        ' ',
        '\n',
        '\r\n',
        'h = ',
        '\nc = ',
      ],
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(''));

/** A classic cell after up to four slips of the keyboard. */
export const mutatedCell = fc
  .tuple(
    pick(...Object.values(CLASSIC_CELLS)),
    fc.array(
      fc.tuple(pick('delete', 'insert', 'swap', 'repeat line', 'remove line'), fc.nat(), fc.nat()),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([text, slips]) => slips.reduce((current, slip) => slipped(current, ...slip), text));

const INSERTED = [...'()[],=+-*@#_.09exhWc\n\t （）＝；'];

function slipped(text: string, kind: string, where: number, what: number): string {
  const at = where % (text.length + 1);
  const lines = text.split('\n');
  const line = where % lines.length;
  switch (kind) {
    case 'delete':
      return text.slice(0, at) + text.slice(at + 1);
    case 'insert':
      return text.slice(0, at) + (INSERTED[what % INSERTED.length] ?? '') + text.slice(at);
    case 'swap':
      return (
        text.slice(0, at) +
        text
          .slice(at, at + 2)
          .split('')
          .toReversed()
          .join('') +
        text.slice(at + 2)
      );
    case 'repeat line':
      return lines.toSpliced(what % lines.length, 0, lines[line] ?? '').join('\n');
    default:
      return lines.toSpliced(line, 1).join('\n');
  }
}

const OPERANDS = [
  'x',
  'h_prev',
  'c_prev',
  'k_prev',
  'p',
  'q',
  'b',
  'a',
  'c',
  'k',
  '1',
  '0.5',
  '2e-3',
];

const { expression: randomExpression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    pick(...OPERANDS),
    fc
      .tuple(tie('expression'), pick('+', '-', '*'), tie('expression'))
      .map(([a, o, b]) => `${a}${o}${b}`),
    fc
      .tuple(tie('expression'), pick('+', '-', '*'), tie('expression'))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc.tuple(pick('tanh', 'exp', '-', ''), tie('expression')).map(([f, a]) => `${f}(${a})`),
    fc.tuple(pick('U', 'V', 'W', 'W_x'), tie('expression')).map(([w, a]) => `${w} @ (${a})`),
    fc
      .tuple(pick('U', 'V', 'W'), tie('expression'), tie('expression'))
      .map(([w, a, b]) => `${w} @ [${a}, ${b}]`),
    tie('expression').map((a) => `layernorm(${a}, p, q)`),
  ),
}));

/** A cell of the right syntax; its shapes may conflict. Its lines stand in any order. */
export const randomCell = fc
  .tuple(randomExpression, randomExpression, randomExpression, randomExpression)
  .chain(([h, c, k, a]) =>
    fc.shuffledSubarray([`h = V_h @ (${h})`, `c = ${c}`, `k = ${k}`, `a = ${a}`], { minLength: 4 }),
  )
  .map((lines) => lines.join('\n'));
