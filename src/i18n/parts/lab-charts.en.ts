import { formatsOf } from '../format';

const { count } = formatsOf('en');

type Values<Keys extends string> = Readonly<Record<Keys, string>>;

/** The figures of the training lab. */
export const labCharts = {
  update: 'update',
  parts: { training: 'training', validation: 'validation', test: 'test' },
  waiting: 'Nothing is computed yet.',
  loss: {
    title: 'Loss',
    axis: 'loss',
    batches: 'batches',
    training: 'training',
    validation: 'validation',
    baseline: ({ name }: Values<'name'>) => `${name} (validation)`,
    empty: 'Start training: the loss of every batch is drawn here.',
    read: 'Loss by update',
    at: ({ update, batch, training, validation }: AtUpdate) =>
      `Update ${count(update)}: batch ${batch}, training ${training}, validation ${validation}`,
    facts: { update: 'update', batch: 'batch', training: 'training', validation: 'validation' },
    table: 'Losses at each judgement',
  },
  checkpoints: {
    label: 'Checkpoint',
    now: 'now',
    at: ({ update, loss }: { update: number; loss: string | null }) =>
      loss === null
        ? `update ${count(update)}, not judged`
        : `update ${count(update)}, validation loss ${loss}`,
    latest: ({ update }: { update: number }) => `now, update ${count(update)}`,
    none: 'No checkpoint is kept yet.',
    best: 'Best',
    bestHint: 'The checkpoint with the lowest validation loss',
    back: 'Now',
    rewind: 'Go on from here',
    givesUp: ({ updates }: { updates: number }) =>
      updates === 0
        ? 'Nothing was done after this checkpoint.'
        : `Going on from here gives up the ${count(updates)} ${updates === 1 ? 'update' : 'updates'} after it.`,
    follows: 'All figures show the weights of now.',
  },
  norm: {
    title: 'Gradient and learning rate',
    axis: '‖gradient‖',
    before: 'before clipping',
    unclipped: 'not clipped',
    after: 'after clipping',
    rate: 'learning rate',
    empty: 'Start training: the size of every gradient is drawn here.',
    read: 'Gradient norm by update',
    readRate: 'Learning rate by update',
    clipped: ({ share }: Values<'share'>) => `Clipped in ${share} of the updates.`,
    never: 'No gradient was clipped.',
    facts: { update: 'update', before: 'before', after: 'after', rate: 'rate' },
    at: ({
      update,
      before,
      after,
      rate,
    }: Values<'before' | 'after' | 'rate'> & { update: number }) =>
      `Update ${count(update)}: norm ${before} before clipping, ${after} after, learning rate ${rate}`,
    table: 'Gradient norm and learning rate by update',
  },
  forecast: {
    title: 'Forecast',
    truth: 'measured',
    oneStep: ({ steps }: { steps: number }) =>
      steps === 1 ? 'one step ahead' : `${steps} steps ahead`,
    free: 'free-running',
    naive: 'naive',
    axis: ({ name, unit }: { name: string; unit: string | null }) =>
      unit === null ? name : `${name} (${unit})`,
    read: 'Series and forecasts by step',
    overview: 'Part of the series that is shown',
    spans: { start: 'First forecasts', judged: 'Whole judged part', all: 'Whole series' },
    spansLabel: 'Shown',
    facts: {
      step: 'at',
      truth: 'measured',
      oneStep: 'forecast',
      free: 'free-running',
      naive: 'naive',
    },
    between: ({ from, to }: Values<'from' | 'to'>) => `${from} to ${to}`,
    table: 'Forecasts of the steps shown',
    missing: '–',
    tomorrow: 'tomorrow = today',
    better: ({
      part,
      name,
      own,
      naive,
      times,
    }: Values<'part' | 'name' | 'own' | 'naive' | 'times'>) =>
      `On the ${part} part the model beats “${name}”: RMSE ${own} against ${naive}, an error ${times} times smaller.`,
    same: ({ part, name, own, naive }: Values<'part' | 'name' | 'own' | 'naive'>) =>
      `On the ${part} part the model does not beat “${name}”: RMSE ${own} against ${naive}, less than 2% apart.`,
    worse: ({ part, name, own, naive }: Values<'part' | 'name' | 'own' | 'naive'>) =>
      `On the ${part} part the model does not beat “${name}”: RMSE ${own} against ${naive}, which is worse.`,
    late: ({ steps }: { steps: number }) =>
      `The forecast comes ${steps} ${steps === 1 ? 'step' : 'steps'} late: it is most like what had already happened ${steps} ${steps === 1 ? 'step' : 'steps'} before.`,
    inTime: 'The forecast is in time: it is most like what happened at that very step.',
    fed: ({ steps, error }: { steps: number; error: string }) =>
      `Feeding on itself for ${count(steps)} steps, it has an RMSE of ${error}.`,
    notFed:
      'It cannot feed on itself here: the next step needs inputs that the model does not forecast.',
  },
  scores: {
    title: 'Scores',
    table: 'Scores by part',
    model: 'this model',
    loss: 'loss',
    mse: 'MSE',
    mae: 'MAE',
    rmse: 'RMSE',
    solved: 'solved',
    accuracy: 'accuracy',
    precision: 'precision',
    recall: 'recall',
    f1: 'F1',
    best: 'best',
    bold: 'Bold: the best of its column.',
    samples: ({ samples }: { samples: number }) =>
      `${count(samples)} ${samples === 1 ? 'sample' : 'samples'}`,
    mistake:
      'Judged on the training part: these scores say how well it was memorised, not how well it does on anything new.',
    untrained: 'Before the first update.',
    numbers: ({ part, own, name, other }: Values<'part' | 'own' | 'name' | 'other'>) =>
      `On the ${part} part this model has an RMSE of ${own}; “${name}” has ${other}.`,
    classes: ({ part, own, name, other }: Values<'part' | 'own' | 'name' | 'other'>) =>
      `On the ${part} part this model is right in ${own} of the cases; “${name}” in ${other}.`,
    beats: 'The model is better.',
    level: 'That is no real difference.',
    beaten: 'The model is worse.',
    behind: ({ name, other }: Values<'name' | 'other'>) => `“${name}” is better still: ${other}.`,
    further: ({ name, own, other }: Values<'name' | 'own' | 'other'>) =>
      `On ${name}: ${own}, against ${other}.`,
  },
  classes: {
    title: 'Classes',
    confusion: 'Confusion matrix',
    right: 'right answer',
    said: 'said',
    threshold: 'Threshold',
    thresholdIs: ({ name, share }: Values<'name' | 'share'>) =>
      `“${name}” is said where its probability is above ${share}`,
    rates: 'By class',
    none: '–',
    given: ({ of, to }: Values<'of' | 'to'>) => `probability of “${of}”, where “${to}” is right`,
    own: ({ of }: Values<'of'>) => `probability of “${of}”, where it is right`,
    spread: ({ name, samples }: { name: string; samples: number }) =>
      `Histogram: ${name}, ${count(samples)} samples`,
  },
  sample: {
    title: 'One sample',
    part: 'From',
    before: 'Previous sample',
    next: 'Next sample',
    place: ({ place, places }: { place: number; places: number }) =>
      `${count(place)} of ${count(places)}`,
    own: 'A text of your own',
    ownHint: 'Type a sentence',
    read: 'Read it',
    reading: 'your own text',
    nothing: 'There is no word to read in this text.',
    unknown: ({ words }: Values<'words'>) => `Never seen in training, read as “unknown”: ${words}.`,
    truth: ({ name }: Values<'name'>) => `right: ${name}`,
    said: ({ name }: Values<'name'>) => `said: ${name}`,
    saidNumber: ({ value }: Values<'value'>) => `says ${value}`,
    truthNumber: ({ value }: Values<'value'>) => `right: ${value}`,
    probability: ({ name }: Values<'name'>) => `Probability of “${name}” after each word`,
    padding: 'filling',
    output: 'says',
    picture: 'Gates and states over this sample, unit by unit',
    at: ({
      step,
      steps,
      name,
      said,
    }: {
      step: number;
      steps: number;
      name: string;
      said: string;
    }) => `Step ${count(step)} of ${count(steps)}${name === '' ? '' : `, ${name}`}: says ${said}`,
    step: 'step',
    unit: 'Unit',
    table: ({ unit }: { unit: number }) => `Values of unit ${unit} over this sample`,
    key: 'Each line is a unit, each column a step. Positive values in the colour of the name, negative ones grey.',
  },
  spreads: {
    title: 'Gates and weights',
    gates: 'Activations over the sample',
    weights: 'Weights',
    saturated: ({ below, above }: Values<'below' | 'above'>) => `${below} < 0.05, ${above} > 0.95`,
    whole: ({ name, values }: { name: string; values: number }) =>
      `Histogram of ${name}, ${count(values)} values`,
    values: ({ values }: { values: number }) =>
      `${count(values)} ${values === 1 ? 'value' : 'values'}`,
    embedding: 'embedding',
    from: 'from',
    to: 'to',
    share: 'share',
  },
};

interface AtUpdate {
  readonly update: number;
  readonly batch: string;
  readonly training: string;
  readonly validation: string;
}
