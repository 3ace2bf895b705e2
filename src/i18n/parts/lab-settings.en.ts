import { formatsOf } from '../format';

const { count, list } = formatsOf('en');

type Texts<Keys extends string> = Readonly<Record<Keys, string>>;
type Numbers<Keys extends string> = Readonly<Record<Keys, number>>;

const many = (n: number, one: string, more: string): string =>
  `${count(n)} ${n === 1 ? one : more}`;

/** The controls of the training lab: its bar, its settings, an update in slow motion, and the runs put aside. */
export const labSettings = {
  task: {
    label: 'Task',
    choose: 'Choose a task',
    close: 'Close',
    groups: { forecast: 'Forecast', classify: 'Classify', memory: 'Remember' },
    own: 'Bring your own data',
    ownLine: 'A table of yours, as CSV or TSV. Nothing leaves this device.',
    source: ({ source }: Texts<'source'>) => `Source: ${source}`,
    madeUp: 'Made-up data, drawn from a seed.',
  },
  action: {
    label: 'The run',
    start: 'Start',
    pause: 'Pause',
    goOn: 'Go on',
    one: 'One update',
    oneHint: 'Makes one update and tells it step by step.',
    reset: 'Reset',
    resetHint: 'From the beginning, with the same initial weights.',
    newSeed: 'New seed',
    newSeedHint: 'From the beginning, with other initial weights and another order of samples.',
  },
  status: {
    opening: 'Preparing the data …',
    ready: 'Press Start, or the space bar: the model learns, and every figure follows it.',
    paused: ({ update }: Numbers<'update'>) => `Paused after update ${count(update)}`,
    running: 'Training',
    failed: ({ message }: Texts<'message'>) => `The run could not be opened: ${message}`,
    failedHint: 'Change a setting, or choose another task.',
  },
  progress: {
    label: 'Updates made',
    of: ({ update, updates }: Numbers<'update' | 'updates'>) =>
      `update ${count(update)} of ${count(updates)}`,
    open: ({ update }: Numbers<'update'>) => `update ${count(update)}`,
    perSecond: ({ rate }: Texts<'rate'>) => `${rate} updates/s`,
    seconds: ({ seconds }: Numbers<'seconds'>) => `${count(seconds)} s left`,
    minutes: ({ minutes, seconds }: Numbers<'minutes' | 'seconds'>) =>
      `${count(minutes)} min ${count(seconds)} s left`,
    epochs: ({ epochs }: Texts<'epochs'>) => `${epochs} epochs`,
  },
  ending: {
    updates: ({ update }: Numbers<'update'>) =>
      `Ended after ${many(update, 'update', 'updates')}, as the stop rule says.`,
    loss: ({ update, loss }: Numbers<'update'> & Texts<'loss'>) =>
      `Ended after update ${count(update)}: the validation loss fell below ${loss}.`,
    patience: ({ update, patience }: Numbers<'update' | 'patience'>) =>
      `Stopped early after update ${count(update)}: ${many(patience, 'judgement', 'judgements')} in a row without a better validation loss.`,
    notFinite: ({ update, what }: Numbers<'update'> & Texts<'what'>) =>
      `Stopped at update ${count(update)}: ${what} is no finite number any more. The weights were left as they were before it.`,
    what: { loss: 'the loss', gradient: 'the gradient' },
    cause: {
      rate: 'Most likely the learning rate is too large. Make it three to ten times smaller.',
      'no clipping':
        'Most likely one gradient was far larger than all before and nothing clipped it. Clip by norm, at 1 for instance.',
      gain: 'Most likely the recurrent gain is so large that values grow from timestep to timestep. Set it near 1.',
      scaling: 'Most likely the numbers that go in are too large. Choose a scaling under “Data”.',
      data: 'Some of the data are no finite numbers. Choose how missing values are filled under “Preparation”.',
      unknown:
        'The settings do not tell why. A smaller learning rate or clipping by norm is worth a try.',
    },
    back: ({ update }: Numbers<'update'>) => `Back to update ${count(update)}`,
    longer: '“Go on” trains longer: as many updates again, or without the rule that ended the run.',
    none: 'No checkpoint with finite weights was kept: reset the run.',
  },
  fingerprint: {
    label: 'Fingerprint of the weights',
    at: ({ update }: Numbers<'update'>) => `after update ${count(update)}`,
    copy: 'Copy',
    copyName: 'Copy the fingerprint',
    copied: 'Copied',
    refused: 'The browser does not let the page copy: select the digits and copy them.',
    same: 'Same run ✓',
    sameHint: ({ update }: Numbers<'update'>) =>
      `After update ${count(update)} every weight is the linked run’s, to the last bit.`,
    other: 'Another run',
    otherHint: ({ update, fingerprint }: Numbers<'update'> & Texts<'fingerprint'>) =>
      `After update ${count(update)} the linked run had ${fingerprint}.`,
    ahead: ({ update, fingerprint }: Numbers<'update'> & Texts<'fingerprint'>) =>
      `The linked run has ${fingerprint} after update ${count(update)}: start, and compare.`,
    passed: ({ update }: Numbers<'update'>) =>
      `No checkpoint of update ${count(update)} is kept to compare with the linked run: reset, and pause there.`,
  },
  note: {
    plain: 'Computed without SIMD, which this browser lacks: slower, the same numbers.',
    full: 'The disk is full: checkpoints are no longer kept. Training goes on.',
    refused:
      'The browser does not let the page keep checkpoints (a private window, perhaps). Training goes on; a reload loses the run.',
  },
  unfinished: {
    label: 'A run that was interrupted',
    says: ({ task, update, when }: Numbers<'update'> & Texts<'task' | 'when'>) =>
      `“${task}” was interrupted after update ${count(update)}, ${when}.`,
    own: 'Your own data',
    goOn: 'Go on with it',
    leave: 'Leave it',
    gone: 'It can no longer be read.',
  },
  changed: {
    label: 'Settings changed',
    says: ({ parts }: { parts: readonly string[] }) =>
      parts.length === 0
        ? 'Settings changed: they hold for a new run.'
        : `Settings changed (${list(parts)}): they hold for a new run.`,
    same: 'It begins with the same initial weights.',
    open: 'New run with them',
    back: 'Back to this run’s',
  },
  difference: {
    one: ({ name, now, then }: Texts<'name' | 'now' | 'then'>) =>
      `${name} ${now} instead of ${then}`,
    same: 'The same settings',
    task: 'Task',
  },
  panel: {
    label: 'Settings',
    usual: 'Back to what is usual',
    usualOf: ({ group }: Texts<'group'>) => `${group}: back to what is usual`,
    differs: 'Differs from what is usual',
    typed: ({ name }: Texts<'name'>) => `${name}, typed`,
    more: 'More',
    off: 'off',
    size: ({ parameters, memory }: Texts<'memory'> & Numbers<'parameters'>) =>
      `The open run has ${count(parameters)} parameters and takes ${memory} of memory.`,
    rateNow: ({ rate }: Texts<'rate'>) => `The last update was made with ${rate}.`,
  },
  group: {
    data: 'Data',
    preparation: 'Preparation',
    model: 'Model',
    training: 'Training',
    stop: 'Stop',
  },
  preparation: {
    intro:
      'Each step can be done wrongly, too. Train both ways and compare: the run before is put aside, and its score stays beside its way.',
    mistake: ({ id }: Texts<'id'>) => `a known mistake, ${id}`,
    rmse: ({ rmse, update }: Texts<'rmse'> & Numbers<'update'>) =>
      `RMSE ${rmse} after ${many(update, 'update', 'updates')}`,
    accuracy: ({ accuracy, update }: Texts<'accuracy'> & Numbers<'update'>) =>
      `accuracy ${accuracy} after ${many(update, 'update', 'updates')}`,
    train: 'Train this way',
    trainName: ({ way }: Texts<'way'>) => `Train this way: ${way}`,
  },
  choice: {
    cell: { name: 'Cell', hint: 'Which equations run at every timestep; your own too.' },
    layers: { name: 'Layers', hint: 'The states of each layer go into the next.' },
    directions: {
      name: 'Directions',
      hint: 'A second lane reads each sample from its end.',
    },
    scheme: { name: 'Initial weights', hint: 'From which distribution they are drawn.' },
    optimiser: { name: 'Optimiser', hint: 'How gradients become changes of the weights.' },
    schedule: { name: 'Schedule', hint: 'How the learning rate goes on in the course of the run.' },
  },
  layers: ({ layers }: Numbers<'layers'>) => many(layers, 'layer', 'layers'),
  directions: { forward: 'forward', both: 'forward and backward' },
  ownCell: ({ name }: Texts<'name'>) => `Your own: ${name}`,
  scheme: {
    zero: 'all zero',
    uniform: 'uniform ±1/√H',
    glorot: 'Glorot',
    orthogonal: 'orthogonal',
  },
  optimiser: {
    sgd: 'SGD',
    momentum: 'SGD with momentum',
    nesterov: 'SGD with Nesterov momentum',
    rmsprop: 'RMSprop',
    adam: 'Adam',
    adamw: 'AdamW',
  },
  optimiserHint: {
    sgd: 'The weights move against the gradient, times the learning rate.',
    momentum: 'The weights move along a running sum of gradients.',
    nesterov: 'Momentum, with the gradient taken a step ahead.',
    rmsprop: 'Each gradient is divided by its own recent size.',
    adam: 'Momentum, and each gradient divided by its own recent size.',
    adamw: 'Adam; besides, the weights shrink a little with every update.',
  },
  schedule: {
    constant: 'constant',
    step: 'step by step',
    cosine: 'cosine',
    plateau: 'reduce on a plateau',
  },
  scheduleHint: {
    constant: 'The learning rate stays as it is.',
    step: 'Multiplied by a factor after every so many updates.',
    cosine: 'Falls along half a cosine, then rises again.',
    plateau: 'Reduced where the validation loss no longer gets better.',
  },
  unit: {
    units: 'units',
    updates: 'updates',
    judgements: 'judgements',
    samples: 'samples',
    numbers: 'numbers',
  },
  number: {
    dataSeed: {
      name: 'Data seed',
      hint: 'Draws made-up data, noise and gaps. The same seed gives the same data.',
    },
    hidden: { name: 'Hidden units', hint: 'H, the length of h: how much can be held.' },
    embedding: { name: 'Embedding', hint: 'How many numbers stand for each word.' },
    dropout: {
      name: 'Dropout',
      hint: 'Share of the values left out between layers while training.',
    },
    gain: {
      name: 'Recurrent gain',
      hint: 'What every recurrent weight is multiplied by at first.',
    },
    forgetBias: {
      name: 'Forget bias',
      hint: 'Where the forget gate’s bias starts; 1 or more keeps it open. Off: as the scheme has it.',
    },
    seed: {
      name: 'Seed',
      hint: 'Draws the weights, the order of samples and dropout.',
    },
    rate: { name: 'Learning rate', hint: 'How large a step is. Can be changed while it runs.' },
    momentum: { name: 'Momentum', hint: 'How much of the last step goes into the next.' },
    alpha: { name: 'Smoothing α', hint: 'How much of the running mean of squares stays.' },
    beta1: { name: 'β₁', hint: 'How much of the running mean of gradients stays.' },
    beta2: { name: 'β₂', hint: 'How much of the running mean of their squares stays.' },
    epsilon: { name: 'ε', hint: 'Added to the denominator, so that nothing is divided by 0.' },
    decay: {
      name: 'Weight decay',
      hint: 'Share of the weights, times the rate, that goes with every update.',
    },
    every: { name: 'Every', hint: 'Updates from one reduction to the next.' },
    factor: { name: 'Factor', hint: 'What the learning rate is multiplied by.' },
    period: { name: 'Period', hint: 'Updates from the largest rate to the smallest.' },
    leastRate: { name: 'Smallest rate', hint: 'The rate does not fall below this.' },
    plateauPatience: {
      name: 'Patience',
      hint: 'Judgements without a better loss before the rate is reduced.',
    },
    threshold: {
      name: 'Threshold',
      hint: 'By this share of the best a loss must be better to count.',
    },
    cooldown: { name: 'Cool-down', hint: 'Judgements after a reduction that are not counted.' },
    warmUp: { name: 'Warm-up', hint: 'The rate rises from almost 0 in so many updates.' },
    clipNorm: {
      name: 'Clip by norm',
      hint: 'All gradients together are scaled down to this norm where theirs is larger.',
    },
    clipValue: {
      name: 'Clip by value',
      hint: 'Every single entry of a gradient is cut at ± this.',
    },
    l2: { name: 'L2', hint: 'λ of λ/2 · Σ w²: pulls all weights towards 0, large ones more.' },
    l1: { name: 'L1', hint: 'λ of λ · Σ |w|: pulls small weights to exactly 0.' },
    batch: { name: 'Batch', hint: 'Samples per update.' },
    judgeEvery: {
      name: 'Judge every',
      hint: 'Updates from one look at the validation set to the next.',
    },
    updates: { name: 'After', hint: 'The run ends after so many updates.' },
    loss: { name: 'Below a loss', hint: 'Ends where the validation loss falls below this.' },
    patience: {
      name: 'Early stopping',
      hint: 'Ends after so many judgements without a better validation loss.',
    },
  },
  slow: {
    label: 'One update in slow motion',
    title: ({ update }: Numbers<'update'>) => `Update ${count(update)}, step by step`,
    steps: {
      batch: 'Batch',
      forward: 'Forward, loss',
      backward: 'Backward, gradient',
      clip: 'Clipping',
      update: 'Update',
    },
    step: ({ place, name }: Numbers<'place'> & Texts<'name'>) => `${place} ${name}`,
    back: 'Back',
    next: 'Next',
    close: 'Close',
    where: ({ place, places }: Numbers<'place' | 'places'>) => `step ${place} of ${places}`,
    batch: ({ batch, names }: Numbers<'batch'> & { names: readonly string[] }) =>
      names.length < batch
        ? `${many(batch, 'sample was', 'samples were')} drawn. The first of them: ${names.join(', ')}.`
        : `${many(batch, 'sample was', 'samples were')} drawn: ${names.join(', ')}.`,
    forward: ({ loss }: Texts<'loss'>) =>
      `The model ran over them all and its answers were compared with what is right: the mean loss is ${loss}.`,
    backward: ({ norm, blocks }: Texts<'norm'> & Numbers<'blocks'>) =>
      `Back through every timestep, ${many(blocks, 'block', 'blocks')} of weights got a gradient. All entries together have the norm ${norm}.`,
    noClip: 'Clipping is off: the gradient stays as it is.',
    within: ({ norm, most }: Texts<'norm' | 'most'>) =>
      `The norm ${norm} is not above ${most}: the gradient stays as it is.`,
    clipped: ({ norm, most, factor }: Texts<'norm' | 'most' | 'factor'>) =>
      `The norm ${norm} is above ${most}: every entry is multiplied by ${factor}. The direction stays.`,
    untouched: ({ value }: Texts<'value'>) =>
      `No entry lies beyond ±${value}: the gradient stays as it is.`,
    cut: ({ value, norm, after }: Texts<'value' | 'norm' | 'after'>) =>
      `Entries beyond ±${value} were cut: the norm goes from ${norm} to ${after}. The direction changes a little.`,
    cutAndClipped: ({ value, most, norm, after }: Texts<'value' | 'most' | 'norm' | 'after'>) =>
      `Entries beyond ±${value} were cut, and what is above the norm ${most} scaled down: the norm goes from ${norm} to ${after}.`,
    update: ({ optimiser, rate }: Texts<'optimiser' | 'rate'>) =>
      `${optimiser} turned the gradient into a change of the weights, with the learning rate ${rate}.`,
    after: ({ before, after, by }: Texts<'before' | 'after' | 'by'>) =>
      `The same batch once more: its loss went from ${before} to ${after}, lower by ${by}.`,
    afterHigher: ({ before, after, by }: Texts<'before' | 'after' | 'by'>) =>
      `The same batch once more: its loss went from ${before} to ${after}, higher by ${by}. The step was too long, or the momentum of earlier ones carried it.`,
    afterSame: ({ before }: Texts<'before'>) =>
      `The same batch once more: its loss is still ${before}.`,
    table: 'What happened to each block of weights',
    block: 'Block',
    gradient: '‖gradient‖',
    change: '‖change‖ / ‖weights‖',
  },
  others: {
    title: 'Runs side by side',
    none: 'A run that is reset or followed by another is put aside here, to be compared with.',
    run: ({ letter }: Texts<'letter'>) => `Run ${letter}`,
    open: 'the open run',
    differs: ({ parts }: { parts: readonly string[] }) => `${list(parts)}.`,
    otherTask: ({ task }: Texts<'task'>) => `Another task: ${task}.`,
    at: ({ update }: Numbers<'update'>) => `after ${many(update, 'update', 'updates')}`,
    take: 'Take its settings',
    takeName: ({ letter }: Texts<'letter'>) => `Take the settings of run ${letter}`,
    remove: ({ letter }: Texts<'letter'>) => `Remove run ${letter}`,
    scores: 'Scores of all runs',
    rmse: ({ part }: Texts<'part'>) => `RMSE, ${part}`,
    accuracy: ({ part }: Texts<'part'>) => `accuracy, ${part}`,
    loss: ({ part }: Texts<'part'>) => `loss, ${part}`,
    missing: 'none',
  },
};
