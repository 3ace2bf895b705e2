import { runInNewContext } from 'node:vm';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import { backwardOf, type Backward } from '../backward';
import type { Hold, Model } from '../model';
import { nodeOf } from '../graph';
import { randomLoss, randomRun } from '../reference/random-run.fixture';
import { runForward } from '../reference/run-forward';
import { addedHere, entryOfUnit, entrySymbol } from './gradient-entry';
import { gradientNumbersOf } from './gradient-numbers';
import { gradientOf } from './gradient-of';
import { gradientReaderAt, type GradientReader } from './gradient-reader';
import { gradientTermsOf } from './gradient-terms';
import { localDerivativesOf } from './local-derivative';
import { textOf, type Part } from './part';
import { entryOf } from './reader';
import { routesTo } from './route';
import { slopeValue } from './slope-value';
import { toTex } from './to-tex';

/** Operations and shapes that no cell of the catalogue has together. */
const OWN = `s = sigmoid(u @ h_prev + 0.5)
r = relu(W_r @ [x, h_prev])
e = exp(-(V @ x)) * s
k = softplus(W_k @ x + b_k) - s
v = layernorm(k, a, b) + layernorm(k, scale, shift)
m = (W_r @ [x, h_prev]) * (1 - s)
c = r * c_prev + 0.5 * e + v * v - s * m
h = tanh(c) * s
`;

interface Options {
  readonly sizes?: Partial<Omit<Model, 'graph'>>;
  readonly holds?: readonly Hold[];
  readonly window?: number | null;
}

function backOf(equations: string, { sizes, holds = [], window = null }: Options = {}): Backward {
  const run = randomRun(equations, { batch: 1, ...sizes });
  const { seeds } = randomLoss(run)(runForward(run.model, run.weights, run.sequence));
  return backwardOf(runForward(run.model, run.weights, run.sequence, holds), seeds, window);
}

const all: readonly (readonly [string, string])[] = [
  ...cells.map((cell) => [cell.id, cell.equations] as const),
  ['own equations', OWN],
];

function textAt(reader: GradientReader, id: string): string {
  return textOf(gradientOf(reader, id));
}

describe('The rule of a gradient in symbols', () => {
  const lstm = gradientReaderAt(backOf(cells[0]?.equations ?? ''), 0, 1);
  it.each([
    ['c', '∂L/∂c_t = (∂L/∂c_t)_{t+1} + ∂L/∂tanh(c_t) ⊙ (1 − tanh²(c_t))'],
    ['f', '∂L/∂f_t = ∂L/∂(f_t ⊙ c_{t−1}) ⊙ c_{t−1}'],
    ['h', '∂L/∂h_t = (∂L/∂h_t)_{out} + (∂L/∂h_t)_{t+1}'],
    ['c_prev', '(∂L/∂c_{t−1})_{t} = ∂L/∂(f_t ⊙ c_{t−1}) ⊙ f_t'],
    ['h_prev', '(∂L/∂h_{t−1})_{t} = (∂L/∂[h_{t−1}, x_t])_{1…3}'],
    ['x', '∂L/∂x_t = (∂L/∂[h_{t−1}, x_t])_{4…5}'],
    ['f * c_prev', '∂L/∂(f_t ⊙ c_{t−1}) = ∂L/∂c_t'],
    ['W_f @ [h_prev, x] + b_f', '∂L/∂(W_f [h_{t−1}, x_t] + b_f) = ∂L/∂f_t ⊙ f_t ⊙ (1 − f_t)'],
    ['W_g @ [h_prev, x] + b_g', '∂L/∂(W_g [h_{t−1}, x_t] + b_g) = ∂L/∂g_t ⊙ (1 − g_t²)'],
    ['W_f', '(∂L/∂W_f)_{t} = ∂L/∂(W_f [h_{t−1}, x_t]) [h_{t−1}, x_t]ᵀ'],
    ['b_f', '(∂L/∂b_f)_{t} = ∂L/∂(W_f [h_{t−1}, x_t] + b_f)'],
  ])('of the LSTM’s %s is %s', (id, text) => {
    expect(textAt(lstm, id)).toBe(text);
  });

  it('leaves out what does not arrive: nothing comes after the last timestep', () => {
    const last = gradientReaderAt(backOf('h = tanh(W @ [h_prev, x])'), 0, 3);
    expect(textAt(last, 'h')).toBe('∂L/∂h_t = (∂L/∂h_t)_{out}');
    const cut = gradientReaderAt(backOf('h = tanh(W @ [h_prev, x])', { window: 2 }), 0, 1);
    expect(textAt(cut, 'h')).toBe('∂L/∂h_t = (∂L/∂h_t)_{out}');
  });

  it('turns time round in a lane that runs from the end to the start', () => {
    const back = backOf(cells[0]?.equations ?? '', { sizes: { directions: 2 } });
    const backward = gradientReaderAt(back, 1, 1);
    expect(textAt(backward, 'c')).toBe(
      '∂L/∂c_t = (∂L/∂c_t)_{t−1} + ∂L/∂tanh(c_t) ⊙ (1 − tanh²(c_t))',
    );
    expect(textAt(backward, 'c_prev')).toBe('(∂L/∂c_{t+1})_{t} = ∂L/∂(f_t ⊙ c_{t+1}) ⊙ f_t');
  });

  it('takes the mean of what arrives off in layer normalisation', () => {
    const reader = gradientReaderAt(backOf('h = tanh(layernorm(W @ h_prev, a, b))'), 0, 1);
    expect(textAt(reader, 'W @ h_prev')).toBe(
      '∂L/∂(W h_{t−1}) = (δ − mean(δ) − v̂ ⊙ mean(δ ⊙ v̂)) / s,  δ = ∂L/∂LN(W h_{t−1}, a, b) ⊙ a',
    );
  });

  it('adds up over the units where one number acts on all of them', () => {
    const reader = gradientReaderAt(backOf('h = s * h_prev + s\ns = 0.5 + 0.5'), 0, 1);
    expect(textAt(reader, 's')).toBe('∂L/∂s_t = Σ(∂L/∂h_t) + Σ(∂L/∂(s_t · h_{t−1}) ⊙ h_{t−1})');
  });
});

describe('The local derivative', () => {
  const at = (equations: string, id: string): readonly string[] =>
    localDerivativesOf(gradientReaderAt(backOf(equations), 0, 1), id, 0).map(({ symbols }) =>
      textOf(symbols),
    );
  it('goes to the next value with a name, through what has none', () => {
    const lstm = cells[0]?.equations ?? '';
    expect(at(lstm, 'c_prev')).toEqual(['∂c_t/∂c_{t−1} = f_t']);
    expect(at(lstm, 'c')).toEqual(['∂h_t/∂c_t = o_t ⊙ (1 − tanh²(c_t))']);
    expect(at(lstm, 'h_prev')).toEqual([]);
    expect(at(lstm, 'W_f @ [h_prev, x] + b_f')).toEqual([
      '∂f_t/∂(W_f [h_{t−1}, x_t] + b_f) = f_t ⊙ (1 − f_t)',
    ]);
  });

  it('adds up where a value acts in two ways', () => {
    const gru = cells.find(({ id }) => id === 'gru')?.equations ?? '';
    expect(at(gru, 'z')).toEqual(['∂h_t/∂z_t = h_{t−1} − n_t']);
  });

  it.each(all)('has the value that its numbers make: %s', (_, equations) => {
    for (const reader of readersOf(backOf(equations))) {
      for (const { id, shape } of reader.graph.nodes) {
        if (shape.kind === 'matrix') continue;
        const entry = Math.max(reader.gradient(id).length - 1, 0);
        const derivatives = localDerivativesOf(reader, id, entry);
        const values = valuesOf(derivatives.map(({ numbers }) => codeOf(numbers)));
        derivatives.forEach(({ value }, k) => {
          expect(values[k]).toBeCloseTo(value, 12);
        });
      }
    }
  });
});

describe('The rule of a gradient in numbers', () => {
  it.each(all)('states true equations for every node, unit and timestep of %s', (_, equations) => {
    const held: readonly Hold[] = [
      { lane: 0, node: 'h', unit: 1, timestep: 2, value: 0.25 },
      { lane: 0, node: 'h', unit: null, timestep: 0, value: -0.5 },
    ];
    for (const back of [
      backOf(equations),
      backOf(equations, { holds: held }),
      backOf(equations, { window: 2 }),
      backOf(equations, { sizes: { layers: 2, directions: 2 } }),
    ]) {
      for (const reader of readersOf(back)) expectTrue(reader);
    }
  });

  it.each(all)('agrees with what each user passes on: %s', (_, equations) => {
    for (const reader of readersOf(backOf(equations))) {
      for (const node of reader.graph.nodes) {
        const routes = routesTo(reader.graph, node);
        for (const { from, values } of reader.arrivals(node.id)) {
          if (from.kind !== 'user') continue;
          const own = routes.filter(({ user }) => user.id === from.node);
          for (let entry = 0; entry < values.length; entry++) {
            const parts = own.map((route) => {
              const terms = gradientTermsOf(reader, route, entry);
              if (terms !== null) return terms.reduce((sum, { product }) => sum + product, 0);
              const passed = entryOf({ value: reader.passed }, route.user, entry);
              return passed * slopeValue(reader, route, entry);
            });
            if (parts.some(Number.isNaN)) continue;
            expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
              values[entry] ?? NaN,
              10,
            );
          }
        }
      }
    }
  });

  it('shows the largest terms of a long sum', () => {
    const reader = gradientReaderAt(backOf('h = tanh(W @ h_prev)'), 0, 1);
    const route = routesTo(reader.graph, nodeOf(reader.graph, 'h_prev'))[0];
    if (route === undefined) throw new Error('h_prev is not used.');
    const terms = gradientTermsOf(reader, route, 0) ?? [];
    const largest = Math.max(...terms.map(({ product }) => Math.abs(product)));
    const parts = gradientNumbersOf(reader, 'h_prev', 0, 1);
    expect(textOf(parts)).toMatch(/^[^=]+ = \([^)]+\)\([^)]+\) \+ …$/);
    const [, weight, value] = parts.flatMap((part) => (part.kind === 'number' ? part.value : []));
    expect(Math.abs((weight ?? NaN) * (value ?? NaN))).toBeCloseTo(largest, 14);
  });

  it('is about the weight of the unit’s row to which the timestep adds most', () => {
    const reader = gradientReaderAt(backOf('h = tanh(W @ h_prev)'), 0, 1);
    const node = nodeOf(reader.graph, 'W');
    const entry = entryOfUnit(reader, node, 1);
    const row = Array.from(addedHere(reader, node)).slice(3, 6).map(Math.abs);
    expect(row[entry - 3]).toBe(Math.max(...row));
    expect(textOf(entrySymbol(reader, node, entry))).toBe(`W_{2,${entry - 2}}`);
  });
});

describe('KaTeX', () => {
  it.each(all)('can set every rule of %s', (_, equations) => {
    const back = backOf(equations, { sizes: { directions: 2 } });
    for (const lane of [0, 1]) {
      const reader = gradientReaderAt(back, lane, 1);
      const wrap = (inner: string, id: string): string =>
        `\\htmlData{node=${reader.graph.byId.get(id)?.index ?? -1}}{${inner}}`;
      for (const { id } of reader.graph.nodes) {
        const derivatives = localDerivativesOf(reader, id, 0);
        for (const parts of [
          gradientOf(reader, id),
          gradientNumbersOf(reader, id, 0, 3),
          ...derivatives.flatMap(({ symbols, numbers }) => [symbols, numbers]),
        ]) {
          const tex = toTex(parts, { wrap });
          const html = katex.renderToString(tex, { trust: true, strict: 'ignore' });
          expect(html).toContain('data-node');
        }
      }
    }
  });

  it('gets a derivative as a fraction', () => {
    const reader = gradientReaderAt(backOf('h = tanh(h_prev)'), 0, 1);
    expect(toTex(gradientOf(reader, 'h_prev'))).toBe(
      '\\Bigl( \\dfrac{\\partial L}{\\partial h_{t-1} } \\Bigr) _{t} = \\dfrac{\\partial L}{\\partial h_{t} } \\odot ( 1 - h_{t} ^{2} )',
    );
  });
});

function* readersOf(back: Backward): Generator<GradientReader> {
  for (let lane = 0; lane < back.trace.lanes.length; lane++) {
    for (let t = 0; t < back.trace.sequence.steps; t++) yield gradientReaderAt(back, lane, t);
  }
}

/** Both sides of every node's rule are the same number, and that of the engine. */
function expectTrue(reader: GradientReader): void {
  const rules = reader.graph.nodes.flatMap((node) =>
    [0, 1, 2].map((unit) => {
      const parts = gradientNumbersOf(reader, node.id, unit);
      const middle = parts.findIndex((part) => part.kind === 'operator' && part.text === '=');
      const right = codeOf(parts.slice(middle + 1));
      const engine = addedHere(reader, node)[entryOfUnit(reader, node, unit)];
      return { parts, right, engine };
    }),
  );
  const sides = valuesOf(rules.map(({ right }) => right));
  rules.forEach(({ parts: [left, ...rest], engine }, k) => {
    expect(left).toHaveProperty('value', engine);
    const off = Math.abs((sides[k] ?? NaN) - (engine ?? NaN));
    if (!(off < 1e-11 * Math.max(1, Math.abs(engine ?? NaN)))) {
      expect.fail(`${engine} is not ${textOf(rest)}`);
    }
  });
}

function codeOf(parts: readonly Part[]): string {
  const code = parts.map((part) => {
    switch (part.kind) {
      case 'number':
        return `(${part.value})`;
      case 'operator':
        return part.text.replace('×', '*').replace('−', '-');
      case 'literal':
      case 'sign':
        return part.text.replace('−', '-');
      case 'mark':
        return part.text.replace('²', '**2');
      case 'function':
      case 'open':
      case 'close':
        return part.text;
      default:
        throw new Error(`A line of numbers has a part of the kind ${part.kind}.`);
    }
  });
  return code.join('').replaceAll(')(', ')*(');
}

/** Lines of numbers, computed by JavaScript from the parts' exact values. */
function valuesOf(codes: readonly string[]): readonly number[] {
  const σ = (v: number): number => 1 / (1 + Math.exp(-v));
  const values: unknown = runInNewContext(`[${codes.join(',')}]`, { σ });
  return Array.from(values as ArrayLike<number>);
}
