import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../engine/edit';
import { MOST_EDITS, readEdits, writeEdits } from './edits-text';

const kinds: readonly (readonly [text: string, edit: Edit])[] = [
  ['w:1:W_f:13:0.5', { kind: 'weight', lane: 0, name: 'W_f', index: 12, value: 0.5 }],
  ['w:y:b_y:1:-2', { kind: 'weight', lane: 'readout', name: 'b_y', index: 0, value: -2 }],
  ['s:2:c:3:1e-7', { kind: 'initial', lane: 1, state: 'c', unit: 2, value: 1e-7 }],
  ['x:485:1:3', { kind: 'input', timestep: 484, feature: 0, value: 3 }],
  ['h:1:f:*:10:0', { kind: 'hold', lane: 0, node: 'f', unit: null, timestep: 9, value: 0 }],
  ['h:3:o:4:*:1', { kind: 'hold', lane: 2, node: 'o', unit: 3, timestep: null, value: 1 }],
  [
    'u:error:every:1:10:sgd:0.05:1:3',
    {
      kind: 'update',
      loss: { of: 'error', at: 'every', output: 0 },
      window: 10,
      optimiser: 'sgd',
      rate: 0.05,
      clip: 1,
      value: 3,
    },
  ],
  [
    'u:output:12:2:*:adam:0.001:*:1',
    {
      kind: 'update',
      loss: { of: 'output', at: 11, output: 1 },
      window: null,
      optimiser: 'adam',
      rate: 0.001,
      clip: null,
      value: 1,
    },
  ],
];

describe('Edits in a link', () => {
  it.each(kinds)('are written and read as “%s”', (text, edit) => {
    expect(writeEdits([edit])).toBe(text);
    expect(readEdits(text)).toEqual({ edits: [edit], bad: [] });
  });

  it('stand one after the other, in order', () => {
    const text = kinds.map(([one]) => one).join(',');
    const edits = kinds.map(([, edit]) => edit);
    expect(writeEdits(edits)).toBe(text);
    expect(readEdits(text).edits).toEqual(edits);
  });

  it('keep every number that can be set to the last bit', () => {
    const number = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc
        .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.nat(20))
        .map(([share, power]) => share * 10 ** -power),
    );
    fc.assert(
      fc.property(number, (value) => {
        const edit: Edit = { kind: 'input', timestep: 0, feature: 0, value: value + 0 };
        expect(readEdits(writeEdits([edit]))).toEqual({ edits: [edit], bad: [] });
      }),
      { seed: 8, numRuns: 2000 },
    );
  });

  it.each([
    '',
    'w',
    'z:1:W_f:1:1',
    'w:0:W_f:1:1',
    'w:1:W_f:0:1',
    'w:1:W_f:-1:1',
    'w:1:W_f:1.5:1',
    'w:1:W_f:1',
    'w:1:W_f:1:2:3',
    'w:1:W f:1:1',
    'w:1:_proto__:1:1',
    `w:1:${'a'.repeat(41)}:1:1`,
    'w:y:W_y:1:',
    'x:y:1:1',
    'x:1:1:NaN',
    'x:1:1:Infinity',
    'x:1:1:1e7',
    'x:1:1:1e999',
    'x:1:1:0x10',
    'x:1:1: 1',
    'x:1000000000:1:1',
    's:*:c:1:1',
    's:1:c:*:1',
    'h:*:f:1:1:1',
    'h:1:f:*:1',
    'h:1:f:*:**:1',
    'H:1:f:*:*:1',
  ])('“%s” is none', (text) => {
    expect(readEdits(text)).toEqual({ edits: [], bad: [text] });
  });

  it('that are broken stand beside those that are not', () => {
    expect(readEdits('x:1:1:1,x:1:1:,h:1:f:*:*:0')).toEqual({
      edits: [
        { kind: 'input', timestep: 0, feature: 0, value: 1 },
        { kind: 'hold', lane: 0, node: 'f', unit: null, timestep: null, value: 0 },
      ],
      bad: ['x:1:1:'],
    });
  });

  it('are as many as a link may have, and one more is told', () => {
    const many = Array.from({ length: MOST_EDITS + 5 }, (_, timestep): Edit => ({
      kind: 'input',
      timestep,
      feature: 0,
      value: 1,
    }));
    expect(readEdits(writeEdits(many)).edits).toEqual(many.slice(0, MOST_EDITS));
    const text = many.map(({ value }, k) => `x:${k + 1}:1:${value}`).join(',');
    const { edits, bad } = readEdits(text);
    expect(edits).toEqual(many.slice(0, MOST_EDITS));
    expect(bad).toEqual([`x:${MOST_EDITS + 1}:1:1`]);
  });

  it('are read of any text without an error', () => {
    const piece = fc.oneof(
      fc.constantFrom('w', 's', 'x', 'h', 'y', '*', '1', '0', '-1', 'W_f', '', ':', ',', '1e5'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(':', ',', ''),
        (parts, by) => {
          const { edits, bad } = readEdits(parts.join(by));
          expect(edits.every(({ value }) => Number.isFinite(value))).toBe(true);
          expect(readEdits(writeEdits(edits)).bad).toEqual(edits.length === 0 ? [''] : []);
          expect(edits.length + bad.length).toBe(parts.join(by).split(',').length);
        },
      ),
      { seed: 9, numRuns: 2000 },
    );
  });
});
