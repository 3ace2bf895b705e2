import { formatsOf } from '../format';

const { count } = formatsOf('en');

type Scheme = 'zero' | 'uniform' | 'glorot' | 'orthogonal';

const schemes: Readonly<Record<Scheme, string>> = {
  zero: 'all zero',
  uniform: 'uniform ±1/√H',
  glorot: 'Glorot',
  orthogonal: 'orthogonal',
};

/** The list of what differs from the preset. */
export const changes = {
  edits: {
    inLane: ({ text, lane }: { text: string; lane: string }) => `${text} (${lane})`,
    weight: ({ name, value }: { name: string; value: string }) => `${name} = ${value}`,
    initial: ({ name, unit, value }: { name: string; unit: number; value: string }) =>
      `${name} of unit ${unit} = ${value}`,
    input: ({ name, step, value }: { name: string; step: string; value: string }) =>
      `${name} at t = ${step}: ${value}`,
    hold: ({
      name,
      unit,
      step,
      value,
    }: {
      name: string;
      unit: number | null;
      step: string | null;
      value: string;
    }) =>
      `${name} held at ${value}, ${unit === null ? 'all units' : `unit ${unit}`}, ${
        step === null ? 'always' : `t = ${step}`
      }`,
    seed: ({ seed }: { seed: number }) => `weights drawn from seed ${seed}`,
    begin: ({ scheme, gain, bias }: { scheme: Scheme; gain: string; bias: string | null }) =>
      `weights drawn: ${schemes[scheme]}, recurrent gain ${gain}${
        bias === null ? '' : `, forget bias ${bias}`
      }`,
    arrangement: ({ layers, both }: { layers: number; both: boolean }) =>
      `${count(layers)} ${layers === 1 ? 'layer' : 'layers'}, ${
        both ? 'both directions' : 'one direction'
      }`,
    update: ({
      count: steps,
      optimiser,
      rate,
    }: {
      count: number;
      optimiser: string;
      rate: string;
    }) =>
      `${count(steps)} ${steps === 1 ? 'step' : 'steps'} of training (${optimiser}, learning rate ${rate})`,
    own: ({ name }: { name: string }) => `equations of “${name}”`,
    text: 'another sentence',
    size: ({ hidden, steps }: { hidden: number; steps: number }) =>
      `${count(hidden)} units, ${count(steps)} timesteps`,
  },
  tab: {
    none: 'Nothing was changed. Drag a bar in the diagram or a point of the input, press a gate’s σ to see its weights, or type a number under “Now”.',
    list: 'What differs from the preset',
    takeBack: ({ what }: { what: string }) => `Take back: ${what}`,
    tryThis: 'Try this',
    weights: 'Weights',
    sameWeights: 'Same initial weights',
    sameWeightsHint: 'Takes back every change of a weight or bias.',
    newSeed: 'New seed',
    newSeedHint: 'Draws all weights anew: an untrained model.',
    schemes,
    scheme: 'How weights begin',
    usual: 'as the preset has them',
    gain: 'Recurrent gain',
    forgetBias: 'Forget bias',
    layers: 'Layers',
    directions: 'Directions',
    oneDirection: 'one',
    bothDirections: 'both',
    seed: 'Seed',
    drawnBias: 'drawn',
    freeBias: 'Forget bias as the scheme draws it',
    untrained: 'These weights are drawn, not trained: the model has learnt nothing.',
    willDraw:
      'The preset’s own weights. A scheme, gain, bias or seed draws all of them anew: an untrained model.',
    hidden: 'Units',
    steps: 'Timesteps',
    sentence: 'Your own sentence',
    read: 'Read it',
    unknown: ({ words }: { words: string }) =>
      `Not in the vocabulary, read as a word without meaning: ${words}.`,
  },
};
