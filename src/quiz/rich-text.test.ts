import { expect, it } from 'vitest';
import { namesIn, piecesOf } from './rich-text';

const fillings = new Map([['c', { text: '3.10 × 10⁻⁵', tex: '3.10 \\times 10^{-5}' }]]);

it('takes words, formulas and code apart, with numbers in place of names', () => {
  expect(piecesOf('c is [[c]], as $c_t = [[c]]$ and `c[0]` say.', fillings)).toEqual([
    { kind: 'text', text: 'c is 3.10 × 10⁻⁵, as ' },
    { kind: 'tex', text: 'c_t = 3.10 \\times 10^{-5}' },
    { kind: 'text', text: ' and ' },
    { kind: 'code', text: 'c[0]' },
    { kind: 'text', text: ' say.' },
  ]);
});

it('shows an ellipsis for a number that is not known yet', () => {
  expect(piecesOf('h is [[h]].', fillings)).toEqual([{ kind: 'text', text: 'h is ….' }]);
});

it('finds each name once', () => {
  expect(namesIn('[[a]] and [[b]], then [[a]]')).toEqual(['a', 'b']);
});
