import { formatsOf } from '../format';

const { list } = formatsOf('en');

/** A capital for a word at the beginning of a sentence; a symbol such as `hₜ` keeps its own letter. */
const start = (text: string): string =>
  text.replace(/^[a-z]{2,}(?= |$)/, (word) => word.charAt(0).toUpperCase() + word.slice(1));

type Texts<Keys extends string> = Readonly<Record<Keys, string>>;
type Numbers<Keys extends string> = Readonly<Record<Keys, number>>;

/**
 * The backward pass in sentences: what happens to the gradient at a value. Numbers come written, units, rows and timesteps counted
 * from 1.
 */
export const backward = {
  /** What is said of a value on the way back. */
  gradientOf: ({ name }: Texts<'name'>) => `Gradient of ${name}`,
  stages: {
    loss: 'loss and read-out',
    output: 'output',
    sum: 'sum',
    branches: 'branches',
    weights: 'weights',
    hand: 'hand-over',
  },

  name: {
    the: ({ name }: Texts<'name'>) => `the ${name}`,
    ofUnit: ({ unit, name }: Numbers<'unit'> & Texts<'name'>) => `unit ${unit}’s ${name}`,
    preActivation: ({ name }: Texts<'name'>) => `pre-activation of ${name}`,
    entryOf: ({ row, name }: Numbers<'row'> & Texts<'name'>) => `entry ${row} of ${name}`,
    at: ({ timestep }: Numbers<'timestep'>) => `t\u00a0=\u00a0${timestep}`,
  },

  /** Sentences one after the other. */
  sentences: ({ sentences }: { sentences: readonly string[] }) => sentences.join(' '),

  from: {
    next: ({ time }: Texts<'time'>) => `from ${time}`,
    loss: 'from the loss',
    above: 'from the layer above',
    through: ({ what }: Texts<'what'>) => `through ${what}`,
  },
  arrive: {
    none: ({ name }: Texts<'name'>) => `Nothing arrives at ${name}: its gradient is 0.`,
    one: ({ name, total, from }: Texts<'name' | 'total' | 'from'>) =>
      `${start(name)} gets its whole gradient, ${total}, ${from}.`,
    many: ({ name, total, parts }: Texts<'name' | 'total'> & { parts: readonly string[] }) =>
      `What arrives at ${name} adds up to ${total}: ${list(parts)}.`,
    mostly: ({
      name,
      total,
      parts,
      from,
    }: Texts<'name' | 'total' | 'from'> & { parts: readonly string[] }) =>
      `What arrives at ${name} adds up to ${total}, nearly all of it ${from}: ${list(parts)}.`,
    part: ({ value, from }: Texts<'value' | 'from'>) => `${value} ${from}`,
  },

  pass: {
    plain: ({ name, total, of }: Texts<'name' | 'total' | 'of'>) =>
      `${start(name)} gets the gradient of ${of} as it is: ${total}.`,
    turned: ({ name, total, of }: Texts<'name' | 'total' | 'of'>) =>
      `${start(name)} gets the gradient of ${of} with its sign turned: ${total}.`,
    times: ({
      name,
      of,
      gradient,
      by,
      total,
    }: Texts<'name' | 'of' | 'gradient' | 'by' | 'total'>) =>
      `${start(name)} gets the gradient of ${of} (${gradient}) times ${by}: ${total}.`,
    slope: ({
      name,
      of,
      gradient,
      fn,
      slope,
      total,
    }: Texts<'name' | 'of' | 'gradient' | 'fn' | 'slope' | 'total'>) =>
      `${start(name)} gets the gradient of ${of} (${gradient}) times the slope of ${fn} there (${slope}): ${total}.`,
    slice: ({ name, of, total }: Texts<'name' | 'of' | 'total'>) =>
      `${start(name)} gets its own part of the gradient of ${of}: ${total}.`,
    rows: ({
      name,
      matrix,
      count,
      total,
      part,
      row,
    }: Texts<'name' | 'matrix' | 'total' | 'part'> & Numbers<'count' | 'row'>) =>
      count === 1
        ? `${matrix} sends the gradient of its one row back, times the weight in it: ${name} gets ${total}, from row ${row} alone (${part}).`
        : `${matrix} sends the gradients of its ${count} rows back, each times the weight in it: ${name} gets ${total}, the largest part (${part}) from row ${row}.`,
    normalised: ({
      name,
      total,
      mean,
      along,
      deviation,
    }: Texts<'name' | 'total' | 'mean' | 'along' | 'deviation'>) =>
      `Layer normalisation takes the mean of what arrives off (${mean}), then what lies along the normalised values (${along}), and divides by their standard deviation with ε (${deviation}): ${name} gets ${total}.`,
    spread: ({ name, count, total }: Texts<'name' | 'total'> & Numbers<'count'>) =>
      `${start(name)} is one number for all units: the gradients of all ${count} of them add up to ${total}.`,
  },
  slope: {
    steep: ({ fn, slope, passed, to }: Texts<'fn' | 'slope' | 'passed' | 'to'>) =>
      `${fn} is steep here (slope ${slope}): ${passed} passes to ${to}.`,
    some: ({ fn, slope, passed, to }: Texts<'fn' | 'slope' | 'passed' | 'to'>) =>
      `The slope of ${fn} is ${slope} here: ${passed} passes to ${to}.`,
    flat: ({ fn, slope, passed, to }: Texts<'fn' | 'slope' | 'passed' | 'to'>) =>
      `${fn} is nearly flat here (slope ${slope}): hardly anything (${passed}) passes to ${to}.`,
    shut: ({ fn, to }: Texts<'fn' | 'to'>) => `${fn} is flat here: nothing passes to ${to}.`,
    weights: 'its weights',
    argument: 'what it was computed from',
  },
  held: ({ name }: Texts<'name'>) =>
    `Here ${name} is held at its value, so the gradient goes no further.`,

  parameter: {
    matrix: ({ name, of, vector }: Texts<'name' | 'of' | 'vector'>) =>
      `This timestep adds to the gradient of ${name} the outer product of the gradient of ${of} and ${vector}.`,
    entry: ({
      row,
      column,
      gradient,
      value,
      added,
      total,
    }: Numbers<'row' | 'column'> & Texts<'gradient' | 'value' | 'added' | 'total'>) =>
      `In row ${row} most goes to column ${column}: ${gradient} times ${value} is ${added}; all timesteps together make ${total}.`,
    other: ({ name, added, total }: Texts<'name' | 'added' | 'total'>) =>
      `This timestep adds ${added} to the gradient of ${name}; all timesteps together make ${total}.`,
  },
  number: ({ value }: Texts<'value'>) =>
    `The number ${value} stands in the equations: nothing is learned from its gradient.`,
  input: ({ name, total }: Texts<'name' | 'total'>) =>
    `The gradient of ${name} is ${total}: so much the loss changes with this input.`,
  inputOneWay: ({ name, total }: Texts<'name' | 'total'>) =>
    `In this direction the gradient of ${name} is ${total}; the other direction adds its own.`,
  below: ({ name, total }: Texts<'name' | 'total'>) =>
    `${start(name)} gets ${total}, which goes down to the layer below.`,

  hand: {
    gate: ({
      lane,
      gate,
      here,
      there,
      share,
      gradient,
    }: Texts<'lane' | 'gate' | 'here' | 'there' | 'share' | 'gradient'>) =>
      `Along ${lane} only ${gate} stands between ${here} and ${there}: ${share} of the gradient (${gradient}) passes.`,
    whole: ({ lane, here, there }: Texts<'lane' | 'here' | 'there'>) =>
      `Along ${lane} nothing stands between ${here} and ${there}: the whole gradient passes.`,
    scaled: ({ lane, here, there, factor }: Texts<'lane' | 'here' | 'there' | 'factor'>) =>
      `Along ${lane} the gradient is multiplied by ${factor} between ${here} and ${there}.`,
    held: ({ lane }: Texts<'lane'>) => `Here ${lane} is held, so nothing passes along it.`,
    layers: ({ lane, there, matrix, part }: Texts<'lane' | 'there' | 'matrix' | 'part'>) =>
      `${start(lane)} at ${there} acts here only through the layers that read it; the largest part comes back through ${matrix} (${part}).`,
    elsewhere: ({ lane, there }: Texts<'lane' | 'there'>) =>
      `${start(lane)} at ${there} is not carried over as it was; what it was made into sends the gradient back.`,
    more: ({ value }: Texts<'value'>) => `The layers that read it add ${value}.`,
    goes: ({ unit, total, there }: Numbers<'unit'> & Texts<'total' | 'there'>) =>
      `Unit ${unit} hands ${total} to ${there}.`,
    initial: ({ unit, total }: Numbers<'unit'> & Texts<'total'>) =>
      `There is no earlier timestep: ${total} is the gradient of unit ${unit}’s initial state.`,
    cut: ({ window, there }: Numbers<'window'> & Texts<'there'>) =>
      `But a window of ${window} ${window === 1 ? 'timestep' : 'timesteps'} begins here: nothing is handed to ${there}.`,
    added: ({ there, what }: Texts<'there' | 'what'>) =>
      `What arrives at ${there} through ${what} is added there.`,
    beginning: 'the beginning',
  },

  notANumber: ({ name }: Texts<'name'>) =>
    `The gradient of ${name} is not a number any more: something on the way back went out of range.`,
  infinite: ({ name }: Texts<'name'>) =>
    `The gradient of ${name} has grown too large for a number, and is infinite.`,

  reach: {
    went: ({
      from,
      lane,
      before,
      now,
      factor,
      steps,
    }: Texts<'from' | 'lane' | 'before' | 'now' | 'factor'> & Numbers<'steps'>) =>
      `From ${from} to here the norm of the gradient at ${lane} went from ${before} to ${now}: a factor of ${factor} over ${steps} ${steps === 1 ? 'step' : 'steps'}.`,
    starts: ({ lane, now }: Texts<'lane' | 'now'>) =>
      `Here the way back begins at ${lane}: the norm of its gradient is ${now}.`,
    nothing: ({ lane }: Texts<'lane'>) => `No gradient reaches ${lane} here.`,
    cut: 'In between it is cut at the border of a window.',
    vanishes: 'It vanishes: less than a thousandth is left.',
    explodes: 'It explodes: more than a thousand times as much.',
  },

  stage: {
    whole: ({
      timestep,
      stage,
      clauses,
    }: Numbers<'timestep'> & { stage: string; clauses: readonly string[] }) =>
      `Timestep ${timestep}, ${stage}: ${clauses.join('; ')}.`,
    gets: ({ name, value }: Texts<'name' | 'value'>) => `${name} gets ${value}`,
    mostly: ({ name, value, from }: Texts<'name' | 'value' | 'from'>) =>
      `${name} gets ${value}, nearly all ${from}`,
    weights: ({ name, norm }: Texts<'name' | 'norm'>) =>
      `most is added to the gradient of ${name}, norm ${norm}`,
    noWeights: 'nothing is added to the gradients of the weights',
    hands: ({ value, lane, there }: Texts<'value' | 'lane' | 'there'>) =>
      `${value} goes along ${lane} to ${there}`,
    nothing: 'nothing arrives',
  },
};
