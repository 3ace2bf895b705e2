import { formatsOf } from '../format';

const { count } = formatsOf('en');

/** The inspector's tabs that are fetched when they are first opened. */
export const tabs = {
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
    begun: ({ scheme, gain, forgetBias }: Record<'scheme' | 'gain' | 'forgetBias', string>) =>
      `Initialisation: ${scheme}; recurrent gain ${gain}; forget bias ${forgetBias}.`,
    accuracy: ({ heldOut, naive }: { heldOut: string; naive: string }) =>
      `Of sentences it never saw it judges ${heldOut} right; always saying the more frequent verdict would judge ${naive} right.`,
    byHand: 'Set by hand, not trained: each number can be read as a decision.',
    own: 'Equations of your own. Parameters that kept their name and size have the preset’s weights, the others are drawn at random.',
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
};
