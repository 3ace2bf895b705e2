import { lstm } from '../../cells/lstm.cell';
import { fingerprintOf } from '../../engine/fingerprint';
import { plainKernels } from '../../engine/kernels/plain-kernels';
import type { PlanWeights } from '../../engine/plan/parameters';
import { compilePlan } from '../../engine/plan/plan';
import { batchOf } from '../../tasks/lab/batch';
import { cue } from '../../tasks/lab/cue/task';
import type { Settings } from '../../tasks/lab/options';
import type { Part, Prepared } from '../../tasks/lab/prepared';
import { sine } from '../../tasks/lab/sine/task';
import type { LabTask } from '../../tasks/lab/task';
import { textTask } from '../../tasks/lab/text/text-task';
import { drawWeights, modelOf, type RunModel } from '../compile-run';
import { createReader } from '../read-weights';
import type { WeightsReading, Wish } from '../reading';
import { usualSettings, type RunSettings } from '../run-settings';

const name = { en: 'test', zh: '测试' };
const words = ['good', 'bad', 'not', 'film'];

/** Texts of two to nine words, of three classes. */
const texts = Array.from({ length: 200 }, (_, k) => {
  const tokens = Array.from({ length: 2 + (k % 8) }, (__, t) => words[(k * 7 + t * t) % 4] ?? '');
  return { text: tokens.join(' '), tokens, label: k % 3 };
});

export const opinions = textTask({
  id: 'opinions',
  name,
  description: name,
  source: null,
  options: [],
  switches: [],
  limits: () => ({ steps: 20, words: 1000 }),
  corpus: () => ({
    parts: {
      training: texts.slice(0, 20),
      validation: texts.slice(20, 120),
      test: texts.slice(120, 190),
    },
    further: [{ id: 'templates', name, texts: texts.slice(190) }],
    classes: [name, name, name],
    tokenise: (text) => text.split(' ').filter((word) => word !== ''),
  }),
});

/** Weights that were never trained, on little data. */
export interface Small {
  readonly task: LabTask;
  readonly prepared: Prepared;
  readonly subject: RunModel;
  readonly weights: PlanWeights;
  readonly read: (wish?: Partial<Wish>) => WeightsReading;
}

export function small(
  task: LabTask,
  options: Settings = {},
  preparation: Settings = {},
  more: Partial<RunSettings> = {},
): Small {
  const settings = { ...usualSettings(task), hidden: 5, embedding: 3, ...more };
  const prepared = task.prepare(options, preparation, 1);
  const subject = modelOf(lstm, settings, prepared.shape);
  const weights = drawWeights(subject, settings);
  const reader = createReader(subject, prepared, plainKernels);
  return {
    task,
    prepared,
    subject,
    weights,
    read: (wish) =>
      reader.read(weights, 7, fingerprintOf(weights), {
        sample: { part: 'test', place: 0 },
        threshold: 0.5,
        ...wish,
      }),
  };
}

export const smallSine = (more?: Partial<RunSettings>): Small =>
  small(sine, { length: 500, window: 12 }, {}, more);

export const smallCue = (more?: Partial<RunSettings>): Small =>
  small(cue, { count: 800, delay: 6 }, {}, more);

/** What a plan reads out for one sample after another, each in a batch of its own. */
export function oneByOne({ prepared, subject, weights }: Small, part: Part): Float64Array {
  const { shape } = prepared;
  const plan = compilePlan(
    { ...subject, dropout: 0 },
    { steps: shape.steps, batch: 1 },
    plainKernels,
  );
  plan.writeWeights(weights);
  const said = Array.from({ length: part.count }, (_, place) => {
    const { input, tokens, mask } = batchOf(shape, part, [place]);
    const logits = plan.forward({ input: shape.vocabulary > 0 ? tokens : input, mask });
    const row = shape.head === 'every' ? (part.readAt[place] ?? NaN) : 0;
    return [...logits.slice(row * shape.outputs, (row + 1) * shape.outputs)];
  });
  return Float64Array.from(said.flat());
}
