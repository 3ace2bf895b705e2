import { formatsOf } from '../format';
import { say } from './say.en';

const { count } = formatsOf('en');

const start = (text: string): string =>
  text.replace(/^[a-z]{2,}(?= |$)/, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** The panel beside the diagram: one value at this moment, the equations, the code, what the model is. */
export const inspector = {
  label: 'Inspector',
  tabs: {
    label: 'Views of the model',
    moment: 'This moment',
    equations: 'Equations',
    code: 'Code',
    about: 'About',
  },
  fetching: 'Fetching …',

  name: {
    title: ({ name }: { name: string }) => start(name),
    old: ({ name }: { name: string }) => `Old ${name}`,
    input: 'Input',
    joined: 'Joined vector',
    preActivation: ({ name }: { name: string }) => `Pre-activation of ${name}`,
  },
  unit: ({ unit }: { unit: number }) => `unit ${unit}`,
  unitBack: 'Previous unit',
  unitOn: 'Next unit',
  step: ({ timestep, name }: { timestep: number; name: string }) =>
    name === String(timestep) ? `t\u00a0=\u00a0${timestep}` : `t\u00a0=\u00a0${timestep} (${name})`,
  pin: ({ name }: { name: string }) => `Pin “${name}”`,
  unpin: 'Unpin',
  later: ({ stage }: { stage: string }) =>
    `The stage “${stage}” computes this; at this timestep it is still to come.`,
  formula: ({ text }: { text: string }) => `Formula: ${text}`,
  numbers: ({ text }: { text: string }) => `With the numbers of this moment: ${text}`,

  origin: {
    title: ({ name, value }: { name: string; value: string }) =>
      `Where ${name}’s ${value} comes from`,
    joined: 'What is put end to end',
    term: 'Term',
    weight: 'Weight',
    value: 'Value',
    product: 'Product',
    result: 'Result',
    bias: 'bias',
    sum: 'sum',
    becomes: ({ fn, value }: { fn: string; value: string }) => `${fn} → ${value}`,
    asNumbers: 'Weights and values',
    showAll: ({ rows }: { rows: number }) => `Show all ${rows}`,
    showFewer: 'Show fewer',
    scroll: 'Terms of the sum',
  },

  halfLife: {
    title: 'If nothing else happened',
    halves: ({ symbol, value, steps }: { symbol: string; value: string; steps: string }) =>
      `At ${symbol} = ${value} this memory would halve every ${steps} steps.`,
    fast: ({ symbol, value }: { symbol: string; value: string }) =>
      `At ${symbol} = ${value} more than half of this memory would be gone after every step.`,
    gone: ({ symbol, value }: { symbol: string; value: string }) =>
      `At ${symbol} = ${value} nothing of this memory would be left after one step.`,
    forever: ({ symbol, value }: { symbol: string; value: string }) =>
      `At ${symbol} = ${value} this memory would never fade.`,
    whole:
      'Nothing scales this memory: it stays for good, unless something added later cancels it.',
  },

  copy: {
    done: 'Copied.',
    failed: 'The browser refused to copy. The text below is selected: press Ctrl+C, or ⌘C.',
    text: 'Text to copy',
  },
  equations: {
    intro: ({ unit, step }: { unit: number; step: string }) =>
      `In symbols, and with the numbers of unit ${unit} at ${step}.`,
    now: 'computed in this stage',
    row: ({ name }: { name: string }) => `Term by term: ${name}`,
    copy: 'Copy TeX',
    copyOf: ({ name }: { name: string }) => `Copy TeX of ${name}`,
  },
  code: {
    intro:
      'The whole model with its weights and this sequence: the file runs as it is, and prints the numbers shown here.',
    library: 'Library',
    copy: 'Copy',
    download: 'Download',
    text: ({ library }: { library: string }) => `Python code with ${library}`,
  },
  about: {
    sequence: 'Sequence',
    lookFor: 'What to look for',
    source: 'Source',
    weights: 'Weights',
    cell: 'Cell',
    size: 'Size',
    trained: ({ updates, seed }: { updates: number; seed: number }) =>
      `Trained in ${count(updates)} updates from seed ${seed}.`,
    score: ({ heldOut, naive, unit }: Record<'heldOut' | 'naive' | 'unit', string>) =>
      `On data it never saw, its error (RMSE) is ${heldOut}${unit}; the naive forecast, that the next value equals this one, has ${naive}${unit}.`,
    inUnit: ({ unit }: { unit: string }) => ` ${unit}`,
    random: ({ seed }: { seed: number }) =>
      `Drawn at random from seed ${seed}, not trained: this is how a model begins.`,
    accuracy: ({ heldOut, naive }: { heldOut: string; naive: string }) =>
      `Of sentences it never saw it judges ${heldOut} right; always saying the more frequent verdict would judge ${naive} right.`,
    byHand: 'Set by hand, not trained: each number can be read as a decision.',
    units: ({ hidden, input }: { hidden: number; input: number }) =>
      `H = ${count(hidden)} ${hidden === 1 ? 'unit' : 'units'}, X = ${count(input)} ${input === 1 ? 'input' : 'inputs'}.`,
    parameters: ({ cell, readout }: { cell: number; readout: number }) =>
      readout === 0
        ? `${count(cell)} parameters in the cell.`
        : `${count(cell)} parameters in the cell, ${count(readout)} in the read-out.`,
    paper: ({
      authors,
      year,
      title,
      where,
    }: {
      authors: string;
      year: number;
      title: string;
      where: string;
    }) => `${authors} (${year}). ${title}. ${where}.`,
  },

  say,
};
