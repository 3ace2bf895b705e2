import { describe, expect, it } from 'vitest';
import { lstmCifg } from '../cells/lstm-cifg.cell';
import { lstm } from '../cells/lstm.cell';
import { graphOf } from '../engine/build-graph';
import { valueAt } from '../engine/trace';
import { held, runBench } from './bench';
import { clinicCase as b01 } from './cases/b01.case';
import { clinicCase as b02 } from './cases/b02.case';
import { clinicCase as b06 } from './cases/b06.case';
import { clinicCase as b09 } from './cases/b09.case';
import { clinicCase as b10 } from './cases/b10.case';
import { clinicCase as b59 } from './cases/b59.case';
import { goldenSequence, goldenStep } from './golden';

const at = (equations: string, node: string, timestep: number, bench = {}): number =>
  valueAt(runBench(graphOf(equations), { ...goldenStep, ...bench }), node, timestep)[0] ?? NaN;

// The line as the golden step has it: no matrix, and the gated pre-activation in place of the gated input.
const SQUASHED = `f = sigmoid(b_f)
i = sigmoid(b_i)
c = tanh(f * c_prev + i * b_g)
o = sigmoid(b_o)
`;

describe('The golden step', () => {
  it.each([
    ['the right cell', lstm.equations, 1.4, 0.6197],
    ['the right side of B06', b06.right, 1.4, 0.6197],
    ['B01', b01.wrong, -0.2, -0.1382],
    ['B02', b02.wrong, 1.925, 0.6708],
    ['B06', b06.wrong, 1.3, 0.6032],
    ['B07 without its matrix', `${SQUASHED}h = o * tanh(c)`, 0.8485, 0.4832],
    ['B07 as once listed', `${SQUASHED}h = o * c`, 0.8485, 0.5939],
    ['B09', b09.wrong, 1.4, 0.98],
    ['B10', b10.wrong, 1.4, 0.5615],
    ['CIFG', lstmCifg.equations, 1.72, 0.6565],
    ['B59', b59.wrong, 1.6, 0.6452],
  ])('of %s', (_, equations, c, h) => {
    expect(at(equations, 'c', 0)).toBeCloseTo(c, 4);
    expect(at(equations, 'h', 0)).toBeCloseTo(h, 4);
  });

  it('has the gates that it was made for', () => {
    expect(at(lstm.equations, 'f', 0)).toBeCloseTo(0.9, 12);
    expect(at(lstm.equations, 'i', 0)).toBe(0.5);
    expect(at(lstm.equations, 'o', 0)).toBeCloseTo(0.7, 12);
    expect(at(lstm.equations, 'g', 0)).toBeCloseTo(-0.8, 12);
  });

  it('writes half as much where the input gate is applied twice', () => {
    const twice = lstm.equations.replace('i * g', 'i * (i * g)');
    expect(at(twice, 'c', 0) - 1.8).toBeCloseTo(-0.2, 12);
  });
});

describe('The golden sequence', () => {
  const trace = runBench(graphOf(lstm.equations), goldenSequence);

  it.each([
    ['i', [0.6682, 0.3628, 0.5952, 0.5133, 0.5165]],
    ['f', [0.7685, 0.7121, 0.7548, 0.7462, 0.742]],
    ['g', [0.7616, -0.8025, 0.4428, -0.0781, -0.0563]],
    ['o', [0.4502, 0.6833, 0.5097, 0.5806, 0.572]],
    ['c', [0.5089, 0.0713, 0.3173, 0.1967, 0.1169]],
    ['h', [0.2112, 0.0486, 0.1565, 0.1127, 0.0665]],
  ] as const)('has these values of %s', (node, values) => {
    values.forEach((value, t) => expect(valueAt(trace, node, t)[0]).toBeCloseTo(value, 4));
  });
});

describe('Other set-ups of errors.md', () => {
  it.each([
    [0.5, 0.905, 0.4975],
    [0.1, 0.2913, 0.0995],
  ])('B06 lets through as much as is said at a gate of %f', (i, wrong, right) => {
    const bench = { ...b06.bench, holds: held({ i, f: 0.5 }) };
    expect(at(b06.wrong, 'w', 0, bench)).toBeCloseTo(wrong, 3);
    expect(at(b06.right, 'w', 0, bench)).toBeCloseTo(right, 3);
  });

  it('B02 adds 0.07 where ten times −5 is to be written, the right cell −10', () => {
    const bench = { input: new Array(10).fill(0), initial: {}, weights: { b_g: [-5] } };
    const open = { ...bench, holds: held({ f: 1, i: 1 }) };
    expect(at(b02.wrong, 'c', 9, open)).toBeCloseTo(0.067, 3);
    expect(at(b02.right, 'c', 9, open)).toBeCloseTo(-10, 2);
  });
});
