import { formatsOf } from '../format';

const { count, list } = formatsOf('en');

type Texts<Keys extends string> = Readonly<Record<Keys, string>>;
type Numbers<Keys extends string> = Readonly<Record<Keys, number>>;

/** Cells side by side. Timesteps, units and places count from 1; other numbers come written. */
export const compare = {
  title: 'Side by side',
  chooser: {
    label: 'Comparison',
    none: 'Choose a comparison',
    intro:
      'Up to four cells run on the same input, with the same cursor and on the same scales. Choose a comparison that is worth seeing, or add a column to the run on the screen.',
    worthSeeing: 'Comparisons worth seeing',
    lookFor: 'What to look for',
  },
  add: {
    label: 'Add a column',
    choose: 'choose its cell',
    shipped: 'As it is shipped',
    shippedMore: 'The first column’s cell with the preset’s own weights and input',
    again: 'The same again',
    againMore: 'A copy of the first column, to be given values of its own',
    own: ({ name }: Texts<'name'>) => `Your own: ${name}`,
    full: 'There is room for four columns.',
  },
  column: {
    name: ({ letter, name }: Texts<'letter' | 'name'>) => `${letter} · ${name}`,
    label: ({ letter, name }: Texts<'letter' | 'name'>) => `Column ${letter}: ${name}`,
    cell: ({ letter }: Texts<'letter'>) => `Cell of column ${letter}`,
    remove: ({ letter }: Texts<'letter'>) => `Remove column ${letter}`,
    explore: 'Open in the explorer',
    gradients: 'Walk its gradients',
    onScreen: 'The run on the screen',
    computing: 'Computing …',
    noWeights:
      'This preset has no weights for the cell. Choose another cell here, or another preset above.',
    equations: ({ message }: Texts<'message'>) =>
      `The equations cannot be read (${message}). Correct them in the explorer, or choose another cell here.`,
    failed: ({ message }: Texts<'message'>) =>
      `This column could not be computed (${message}). Change it, or remove it.`,
  },
  number: {
    mean: 'mean',
    parameters: 'Parameters',
    multiplyAdds: 'Multiply-adds per timestep',
    halfLife: 'Half-life of the memory, median unit',
    saturated: 'Saturated gate values',
    loss: 'Loss',
    weights: 'All weight gradients, norm',
    clipped: ({ before, after }: Texts<'before' | 'after'>) => `${before} → ${after}`,
    steps: ({ steps }: Texts<'steps'>) => `${steps} timesteps`,
    never: 'does not fade',
    none: 'none',
    norm: ({ state, timestep }: Texts<'state'> & Numbers<'timestep'>) =>
      `‖∂L/∂${state}‖ at t\u00a0=\u00a0${timestep}`,
  },
  setting: {
    forgetBias: 'forget bias',
    gain: 'recurrent gain',
    scheme: 'initialisation',
    seed: 'seed',
    hidden: 'hidden size',
    edits: 'changes by hand',
    shipped: 'weights',
  },
  value: {
    asDrawn: 'as drawn',
    asShipped: 'as shipped',
    usual: 'the usual',
    drawn: 'drawn anew',
    zero: 'zero',
    uniform: 'uniform ±1/√H',
    glorot: 'Glorot',
    orthogonal: 'orthogonal',
  },
  differs: {
    same: ({ of }: Texts<'of'>) => `The same as ${of}.`,
    only: ({ what, now, then }: Texts<'what' | 'now' | 'then'>) =>
      `Differs only in ${what}: ${now} instead of ${then}.`,
    otherWeights: ({ parts }: { parts: readonly string[] }) =>
      `Same equations, other weights: ${list(parts)}.`,
    several: ({ parts }: { parts: readonly string[] }) => `Differs in ${list(parts)}.`,
    also: ({ parts }: { parts: readonly string[] }) => ` Also ${list(parts)}.`,
    part: ({ what, now, then }: Texts<'what' | 'now' | 'then'>) =>
      `${what} ${now} instead of ${then}`,
    other: ({ parts }: { parts: readonly string[] }) => `${parts.join(', ')}.`,
    blocks: ({ now, then }: Numbers<'now' | 'then'>) =>
      `${count(now)} ${now === 1 ? 'block' : 'blocks'} instead of ${count(then)}`,
    asManyBlocks: ({ now }: Numbers<'now'>) =>
      `${count(now)} ${now === 1 ? 'block' : 'blocks'} as well`,
    fewer: ({ share, now, then }: Texts<'share'> & Numbers<'now' | 'then'>) =>
      `${share} fewer parameters (${count(now)} instead of ${count(then)})`,
    more: ({ share, now, then }: Texts<'share'> & Numbers<'now' | 'then'>) =>
      `${share} more parameters (${count(now)} instead of ${count(then)})`,
    asMany: ({ now }: Numbers<'now'>) => `as many parameters (${count(now)})`,
    fewerWork: ({ share }: Texts<'share'>) => `${share} fewer multiply-adds`,
    moreWork: ({ share }: Texts<'share'>) => `${share} more multiply-adds`,
  },
  overlay: {
    label: 'Gradient flow of all columns',
    unit: '‖∂L/∂h‖ and ‖∂L/∂c‖, powers of ten',
    prediction: 'Prediction and target',
    target: 'target',
    states: 'Lines shown',
    state: ({ state }: Texts<'state'>) => `‖∂L/∂${state}‖`,
    at: ({
      timestep,
      steps,
      parts,
    }: Numbers<'timestep' | 'steps'> & { parts: readonly string[] }) =>
      `Timestep ${timestep} of ${steps}: ${parts.join('; ')}`,
    part: ({ name, values }: { name: string; values: readonly string[] }) =>
      `${name} ${values.join(', ')}`,
    value: ({ state, value }: Texts<'state' | 'value'>) => `‖∂L/∂${state}‖ ${value}`,
    whole: 'Show the whole sequence',
  },
  sliders: {
    title: 'All columns',
    steps: 'Sequence length',
    hidden: 'Hidden size',
    gain: 'Recurrent gain',
    forgetBias: 'Forget bias',
    scheme: 'Initialisation',
    seed: 'Seed',
    clip: 'Clip by norm',
    noClip: 'off',
    ownTitle: 'Values of its own',
    ownName: ({ letter, what }: Texts<'letter' | 'what'>) => `${what}, column ${letter} only`,
    share: ({ what, value }: Texts<'what' | 'value'>) => `${what} ${value}: share again`,
    own: ({ what, value }: Texts<'what' | 'value'>) => `${what} ${value}`,
    trained:
      'These weights were trained. Sliders that draw weights anew would throw them away, so they wait for a preset whose weights are drawn.',
    byHand:
      'These weights were set by hand for this task. Sliders that draw weights anew would throw them away, so they wait for a preset whose weights are drawn.',
    switch: 'Switch to “How far a gradient reaches”',
    noForget: 'None of these cells has a forget bias.',
    fixed: 'This preset fixes the hidden size and the length.',
  },
  loss: {
    stands: ({ letters, of }: { letters: readonly string[]; of: string }) =>
      `In ${list(letters)} it is of the ${of}: what was chosen cannot stand there.`,
  },
  facts: {
    title: 'What this shows',
    keeps: ({
      name,
      now,
      then,
      timestep,
      last,
    }: Texts<'name' | 'now' | 'then'> & Numbers<'timestep' | 'last'>) =>
      `At t\u00a0=\u00a0${timestep}, ${name} keeps ${now} of the ${then} that ‖∂L/∂h‖ was at t\u00a0=\u00a0${last}.`,
    grows: ({
      name,
      now,
      then,
      timestep,
      last,
    }: Texts<'name' | 'now' | 'then'> & Numbers<'timestep' | 'last'>) =>
      `At t\u00a0=\u00a0${timestep}, ${name} has ${now}, grown from ${then} at t\u00a0=\u00a0${last}.`,
    nothing: ({
      name,
      then,
      timestep,
      last,
    }: Texts<'name' | 'then'> & Numbers<'timestep' | 'last'>) =>
      `At t\u00a0=\u00a0${timestep} nothing is left in ${name} of ${then} at t\u00a0=\u00a0${last}.`,
    silent: ({ name }: Texts<'name'>) => `No gradient comes into ${name}.`,
    broken: ({ name }: Texts<'name'>) =>
      `In ${name} the gradient has grown beyond what a number can hold.`,
    along: ({ state, now, then }: Texts<'state' | 'now' | 'then'>) =>
      `But ‖∂L/∂${state}‖ still is ${now}, from ${then}: it travels along ${state}.`,
    vanishes: 'It vanishes.',
    explodes: 'It explodes.',
    together: ({ sentences }: { sentences: readonly string[] }) => sentences.join(' '),
    clipped: ({ name, before, after }: Texts<'name' | 'before' | 'after'>) =>
      `All weight gradients of ${name} together: ${before}, clipped to ${after}.`,
    claims: 'Often said, and not so',
    claim: ({ text }: Texts<'text'>) => `“${text}”`,
    see: 'See it',
  },
  parting: {
    title: 'What changed',
    intro: 'Two runs, and the first value at which they part.',
    first: 'First run',
    second: 'Second run',
    before: 'The run before the last change',
    shipped: ({ letter }: Texts<'letter'>) => `${letter} as it is shipped`,
    computing: 'Comparing …',
    same: 'They are the same to the last bit.',
    nowhere: 'Every value that both compute is the same.',
    parted: ({ step, node, unit, a, b }: Texts<'step' | 'node' | 'a' | 'b'> & Numbers<'unit'>) =>
      `They part at timestep ${step}, at ${node}, unit ${unit}: ${a} in the first, ${b} in the second.`,
    inLane: ({ lane }: Texts<'lane'>) => ` That is in ${lane}.`,
    differ: ({ causes }: { causes: readonly string[] }) => `What differs: ${list(causes)}.`,
    equations: 'the equations',
    sizes: 'the sizes',
    holds: 'what is held',
    input: ({ timestep, a, b }: Texts<'a' | 'b'> & Numbers<'timestep'>) =>
      `the input, first at timestep ${timestep} (${a}, ${b})`,
    initial: ({ state, unit, a, b }: Texts<'state' | 'a' | 'b'> & Numbers<'unit'>) =>
      `where ${state} begins, first in unit ${unit} (${a}, ${b})`,
    weight: ({ name, entry, a, b }: Texts<'name' | 'a' | 'b'> & Numbers<'entry'>) =>
      `the weights, first ${name}, entry ${entry} (${a}, ${b})`,
    go: 'Go to that moment in the explorer',
    failed: ({ message }: Texts<'message'>) => `The runs could not be compared (${message}).`,
  },
  table: {
    label: 'All columns as a table',
    caption: ({ first, last, steps }: Numbers<'first' | 'last' | 'steps'>) =>
      `Timesteps ${first} to ${last} of ${steps}`,
    prediction: 'prediction',
  },
  time: {
    where: ({ timestep, steps }: Numbers<'timestep' | 'steps'>) =>
      `timestep ${timestep} of ${steps}`,
  },
  strip: ({ letter }: Texts<'letter'>) => `Gates and states of column ${letter}`,
};
