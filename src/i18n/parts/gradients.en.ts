import { formatsOf } from '../format';

const { count } = formatsOf('en');

/** The page on which gradients are walked back from the loss. */
export const gradients = {
  title: 'Gradients',
  figure: 'Backward pass through the cell',
  stages: {
    loss: 'Loss',
    output: 'Back from h',
    sum: 'Sum',
    branches: 'Branches',
    weights: 'Weights',
    hand: 'Hand over',
  },
  /** What stands beside the picture. */
  picture: {
    fromNext: ({ ahead }: { ahead: string }) => `from ${ahead}`,
    fromLoss: '∂L/∂h from the loss',
    fromLossShort: 'from the loss',
    fromAbove: 'from above',
    full: ({ value }: { value: string }) => `a full bar is ${value}`,
    cutHere: 'cut here',
    cut: 'cut',
    width: 'wider wire: larger gradient (log scale)',
    adds: '∂W: size of what this timestep adds to the weights',
    addsShort: '∂W: size of what this timestep adds',
    both: 'Values too',
    bothHint: 'Shows each value above its gradient.',
    box: ({ name, unit, units, gradient, value }: Box) =>
      `${name}: gradient of unit ${unit} of ${count(units)} is ${gradient}, its value ${value}`,
    single: ({ name, gradient, value }: Pick<Box, 'name' | 'gradient' | 'value'>) =>
      `${name}: gradient ${gradient}, value ${value}`,
    notYet: ({ name }: { name: string }) => `${name}: gradient not known yet`,
  },
  loss: {
    label: 'Loss',
    of: 'of',
    what: {
      error: 'the error',
      output: 'the output itself',
      hidden: 'the sum of h',
    },
    at: 'at',
    last: 'the last timestep',
    every: 'every timestep',
    here: ({ step }: { step: string }) => `timestep ${step}`,
    one: 'one timestep',
    stand: 'Put it here',
    standHint: 'The loss then stands at the timestep that is shown.',
    value: ({ value }: { value: string }) => `L = ${value}`,
    noGoal: 'Nobody knows what is right here, so there is no error to take the gradient of.',
    asIf: 'As if “favourable” were the right answer.',
    window: 'Truncated',
    whole: 'not',
    steps: ({ steps }: { steps: number }) =>
      `after ${count(steps)} ${steps === 1 ? 'timestep' : 'timesteps'}`,
    windowHint:
      'Truncated back-propagation: at each cut the states are handed on, their gradient is not handed back.',
  },
  tabs: {
    label: 'About the gradients',
    now: 'Now',
    weights: 'Weights',
    step: 'One update',
    flow: 'Reach',
  },
  now: {
    value: 'Value',
    gradient: 'Gradient',
    rule: 'Local rule',
    arrives: ({ name }: { name: string }) => `What arrives at ${name}`,
    next: ({ ahead }: { ahead: string }) => `from ${ahead}`,
    outside: 'from the loss',
    above: 'from the layer above',
    through: ({ name }: { name: string }) => `through ${name}`,
    sum: 'together',
    formula: ({ text }: { text: string }) => `Formula: ${text}`,
    numbers: ({ text }: { text: string }) => `With numbers: ${text}`,
    reach: 'How far it still reaches',
  },
  check: {
    title: 'Check it',
    what: ({ name, step }: { name: string; step: string }) =>
      `Nudge ${name} by ±${step}, run again twice, and compare the change of the loss.`,
    state: ({ state, step }: { state: string; step: string }) => `${state} at t = ${step}`,
    first: ({ state }: { state: string }) => `${state}₀`,
    part: ({ name, step }: { name: string; step: string }) =>
      `Checked is the whole gradient of ${name}. What is shown above is the part of it that comes from t = ${step}.`,
    size: 'Nudge by',
    run: 'Check this gradient',
    back: 'back-propagation',
    numeric: 'central difference',
    above: ({ step }: { step: string }) => `loss at +${step}`,
    below: ({ step }: { step: string }) => `loss at −${step}`,
    relative: 'relative error',
    agree: 'They agree.',
    rounding: 'They differ: the nudge is so small that rounding takes over. Try a larger one.',
    coarse: 'They differ: the nudge is so large that the curve bends. Try a smaller one.',
    zero: 'Both are zero.',
    cut: 'They differ because the gradient is truncated: a nudge acts across the cut, the truncated gradient does not.',
  },
  weights: {
    block: 'Weights',
    row: 'Row',
    column: 'Column',
    title: ({ name }: { name: string }) => `What each timestep adds to the gradient of ${name}`,
    sofar: ({ share, name }: { share: string; name: string }) =>
      `Walked so far: ${share} of the gradient of ${name}.`,
    most: ({ step, share }: { step: string; share: string }) =>
      `Timestep ${step} teaches most: ${share} of it.`,
    against: ({ steps }: { steps: number }) =>
      steps === 0
        ? 'All timesteps push the same way.'
        : `${count(steps)} ${steps === 1 ? 'timestep pushes' : 'timesteps push'} the other way.`,
    none: 'No gradient reaches these weights.',
    table: { step: 't', adds: 'adds', norm: 'norm', sum: 'sum so far' },
    chart: ({ name }: { name: string }) =>
      `Contribution of each timestep to the gradient of ${name}, along the direction of the whole`,
  },
  step: {
    optimiser: 'Optimiser',
    rate: 'Learning rate η',
    clip: 'Clip the norm at',
    noClip: 'no clipping',
    of: ({ name, row, column }: { name: string; row: number; column: number | null }) =>
      column === null ? `${name}, entry ${row}` : `${name}, row ${row}, column ${column}`,
    gradient: 'Gradient',
    clipped: 'Clipped',
    clipSaying: ({ norm, scale }: { norm: string; scale: string }) =>
      `All gradients together have the norm ${norm}: × ${scale}.`,
    unclipped: ({ norm }: { norm: string }) =>
      `All gradients together have the norm ${norm}: nothing is clipped.`,
    update: 'Update',
    weight: 'New weight',
    loss: 'New loss',
    lossSaying: ({ before, after }: { before: string; after: string }) =>
      `from ${before} to ${after}`,
    foretold: ({ value }: { value: string }) =>
      `A straight line would give ${value}; the run itself says what the curve makes of it.`,
    worse: 'The loss would grow: the step is too long for the curve.',
    apply: 'Apply this update',
    applied: ({ steps }: { steps: number }) =>
      `${count(steps)} ${steps === 1 ? 'update' : 'updates'} applied. Undo takes them back.`,
    next: 'Next',
    back: 'Back',
    slow: 'One step of training',
    where: ({ place, places }: { place: number; places: number }) => `${place} of ${places}`,
    other: 'Another entry',
  },
  flow: {
    figure: 'Gradients over time',
    table: 'Gradients over time',
    halfLife: 'Memory half-life',
    halfLives: ({ node }: { node: string }) =>
      `ln ½ / ln ${node}, from the mean of the gate over time, in timesteps`,
    saturated: 'Saturated gates',
    saturatedShort: 'saturated',
    adds: 'adds',
    sum: 'sum',
    saturatedHint: 'Share of values below 0.05 or above 0.95',
    unit: 'unit',
    low: 'below 0.05',
    high: 'above 0.95',
    sensitivity: ({ step }: { step: string }) =>
      `How much the output at t = ${step} depends on each input`,
    reach: ({ node, from, to, factor, steps }: Reach) =>
      `From the loss to here the norm at ${node} went from ${from} to ${to}: a factor of ${factor} over ${count(steps)} ${steps === 1 ? 'timestep' : 'timesteps'}.`,
    stands: 'loss stands here',
    standsOften: 'loss',
    cut: 'cut',
    columns: { step: 't', name: 'what', stage: 'stage', input: '‖∂ŷ/∂x‖' },
    goTo: ({ timestep }: { timestep: number }) => `Go to timestep ${timestep}`,
  },
};

interface Box {
  readonly name: string;
  readonly unit: number;
  readonly units: number;
  readonly gradient: string;
  readonly value: string;
}

interface Reach {
  readonly node: string;
  readonly from: string;
  readonly to: string;
  readonly factor: string;
  readonly steps: number;
}
