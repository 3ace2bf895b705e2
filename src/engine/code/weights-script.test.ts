import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import { sine } from '../../tasks/sine/preset';
import { runPreset } from '../../tasks/run-preset.fixture';
import type { Cell } from '../cell';
import { writeNetwork, type Precision } from '../files/model/write-network';
import { randomRun } from '../formula/random-run.fixture';
import type { Model } from '../model';
import { runForward } from '../reference/run-forward';
import { KERAS_DOUBLE } from './keras-double.fixture';
import { kerasScript } from './keras-script';
import { numpyScript } from './numpy-script';
import { outputsOf, printedNumbers, pythonWith } from './python.fixture';
import { pytorchScript } from './pytorch-script';
import type { Prediction } from './weights-script';

type Sizes = Partial<Omit<Model, 'graph'>>;

const SIZES: readonly Sizes[] = [
  {},
  { readout: { on: 'every', size: 2 } },
  { layers: 2, directions: 2, readout: { on: 'last', size: 3 } },
  { layers: 3, readout: { on: 'last', size: 1 } },
  { directions: 2, readout: { on: 'every', size: 1 } },
];

/** The network run on one sequence of the first row of a random run, and what it predicts. */
function predictionOf(cell: Cell, sizes: Sizes, file: string): Prediction {
  const { model, weights } = randomRun(cell.equations, sizes);
  const input = randomRun(cell.equations, sizes, 2).sequence.input.slice(0, 4 * model.inputSize);
  const { logits, output } = runForward(model, weights, { steps: 4, batch: 1, input });
  const network = { cell, model, weights, embedding: null };
  return { network, file, input, shown: logits ?? output };
}

/** The same after an embedding, one of whose words may be missing. */
function withWords(prediction: Prediction, words: readonly number[]): Prediction {
  const { network } = prediction;
  const { model, weights } = network;
  const size = model.inputSize;
  const values = Float64Array.from({ length: 5 * size }, (_, k) => Math.sin(k + 1));
  const input = new Float64Array(words.length * size);
  words.forEach((word, t) => {
    if (word >= 0) input.set(values.subarray(word * size, (word + 1) * size), t * size);
  });
  const { logits, output } = runForward(model, weights, { steps: words.length, batch: 1, input });
  return {
    ...prediction,
    network: { ...network, embedding: { rows: 5, size, values } },
    input: words,
    shown: logits ?? output,
  };
}

const modules = cells.filter(({ pytorch }) => pytorch?.module !== undefined);

function predictions(of: readonly Cell[]): readonly Prediction[] {
  const all = of.flatMap((cell, c) =>
    SIZES.map((sizes, s) => {
      const file = `${cell.id}-${s}.${(c + s) % 2 === 0 ? 'npz' : 'safetensors'}`;
      return predictionOf(cell, sizes, file);
    }),
  );
  const worded = of.flatMap((cell) => [
    withWords(predictionOf(cell, SIZES[2] ?? {}, `${cell.id}-w.npz`), [3, 0, 0, 4, 1]),
    withWords(predictionOf(cell, SIZES[1] ?? {}, `${cell.id}-u.npz`), [2, -1, 4]),
  ]);
  return [...all, ...worded];
}

function fileOf(
  { network, file }: Prediction,
  precision: Precision = 'float64',
): [string, Uint8Array] {
  return [file, writeNetwork(network, file.endsWith('.npz') ? 'npz' : 'safetensors', precision)];
}

/** The largest difference that a script found, and what it predicted. */
function result(output: string): { difference: number; predicted: readonly number[] } {
  const difference = Number(/largest difference = (\S+)/.exec(output)?.[1] ?? NaN);
  return { difference, predicted: printedNumbers(output, 'prediction') };
}

const libraries = [
  ['NumPy', 'numpy', numpyScript, cells, new Map()],
  ['PyTorch', 'torch', pytorchScript, cells, new Map()],
  [
    'Keras, as its source defines it',
    'numpy',
    kerasScript,
    modules,
    new Map([['keras.py', KERAS_DOUBLE]]),
  ],
] as const;

describe.each(libraries)('the script for %s', (_, module, scriptOf, of, modules) => {
  const python = pythonWith(module);

  it.skipIf(python === null)(
    'reads the exported file and repeats what the page predicts',
    { timeout: 60_000 },
    () => {
      const asked = predictions(of);
      const files = new Map<string, string | Uint8Array>(modules);
      for (const prediction of asked) files.set(...fileOf(prediction));
      const outputs = outputsOf(
        python ?? '',
        asked.map((prediction) => scriptOf(prediction) ?? ''),
        files,
      );
      expect(outputs).toHaveLength(asked.length);
      asked.forEach(({ file, shown }, k) => {
        const { difference, predicted } = result(outputs[k] ?? '');
        expect(predicted, file).toHaveLength(shown.length);
        expect(difference, file).toBeLessThan(1e-12);
        predicted.forEach((value, index) => {
          expect(Math.abs(value - (shown[index] ?? NaN)), file).toBeLessThan(1e-12);
        });
      });
    },
  );

  it.skipIf(python === null)(
    'repeats the trained sine forecast from float32 to five digits, and finds a file that is not the one shown',
    { timeout: 60_000 },
    async () => {
      const { opened, trace } = await runPreset(sine);
      const { model, weights, sequence } = opened;
      const [cell] = cells;
      if (cell === undefined) throw new Error('There is no cell.');
      const predictionFrom = (file: string): Prediction => ({
        network: { cell, model, weights, embedding: null },
        file,
        input: sequence.input,
        shown: trace.logits ?? new Float64Array(),
      });
      const [same, short, other] = [
        predictionFrom('same.npz'),
        predictionFrom('short.safetensors'),
        predictionFrom('other.npz'),
      ];
      const lanes = weights.lanes.map(
        (lane) => new Map([...lane].map(([name, values]) => [name, values.map((w) => w * 1.01)])),
      );
      const changed = { ...other, network: { ...other.network, weights: { ...weights, lanes } } };
      const files = [fileOf(same), fileOf(short, 'float32'), fileOf(changed)];
      const [exact, rounded, wrong] = outputsOf(
        python ?? '',
        [same, short, other].map((prediction) => scriptOf(prediction) ?? ''),
        new Map<string, string | Uint8Array>([...modules, ...files]),
      ).map((output) => result(output).difference);
      expect(exact).toBeLessThan(1e-12);
      expect(rounded).toBeLessThan(1e-5);
      expect(rounded).toBeGreaterThan(0);
      expect(wrong).toBeGreaterThan(1e-3);
    },
  );
});

describe('a script for weights', () => {
  it('is not written for Keras where Keras has no such layer', () => {
    for (const cell of cells) {
      const script = kerasScript(predictionOf(cell, {}, 'a.npz'));
      expect(script === null, cell.id).toBe(!modules.includes(cell));
    }
  });

  it.each([
    ['numpy', numpyScript],
    ['torch', pytorchScript],
    ['keras', kerasScript],
  ] as const)('for %s is the text that was last run and checked', async (name, scriptOf) => {
    const [lstm] = cells;
    if (lstm === undefined) throw new Error('There is no cell.');
    const prediction = withWords(
      predictionOf(
        lstm,
        { directions: 2, readout: { on: 'last', size: 1 } },
        'weights.safetensors',
      ),
      [3, 0, 4],
    );
    await expect(scriptOf(prediction)).toMatchFileSnapshot(`./weights.${name}.py`);
  });
});
