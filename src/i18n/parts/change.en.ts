import { formatsOf } from '../format';

const { count } = formatsOf('en');

/** Changing anything, and what follows from it. */
export const change = {
  depth: {
    label: 'Depth',
    sequence: 'Sequence',
    cell: 'Cell',
    sum: ({ unit }: { unit: number }) => `Sum of unit ${unit}`,
    openGate: 'Look inside',
    openSum: 'The sum, term by term',
  },
  unrolled: {
    label: 'The cell, unrolled through time',
    step: ({ name, value }: { name: string; value: string }) =>
      `Go into the cell at ${name}: prediction ${value}`,
  },
  lane: {
    label: 'Layer and direction',
    layer: ({ layer }: { layer: number }) => `layer ${layer}`,
    both: ({ layer, direction }: { layer: number; direction: string }) =>
      `layer ${layer}, ${direction}`,
    forward: 'forward',
    backward: 'backward',
  },
  tools: {
    label: 'Changes',
    undo: 'Undo',
    redo: 'Redo',
    changes: ({ changes }: { changes: number }) =>
      changes === 0 ? 'As the preset' : changes === 1 ? '1 change' : `${count(changes)} changes`,
    back: 'Back to the preset',
    undone: 'Undone.',
    redone: 'Redone.',
  },
  difference: {
    prediction: 'the prediction',
    state: ({ name, unit }: { name: string; unit: number }) => `the ${name} of unit ${unit}`,
    told: ({
      name,
      from,
      to,
      at,
      alone,
      by,
      higher,
    }: {
      name: string;
      from: string;
      to: string | null;
      at: string;
      alone: boolean;
      by: string;
      higher: boolean;
    }) => {
      const side = higher ? 'higher' : 'lower';
      if (alone) return `At t = ${from} ${name} is ${by} ${side}.`;
      const until = to === null ? 'on' : `to t = ${to}`;
      return `From t = ${from} ${until} ${name} differs; at t = ${at} it is ${by} ${side}.`;
    },
    same: 'The prediction stays as it was.',
    fromTheEnd: 'Earlier steps move too: a lane reads from the end.',
    onlyForward: 'No earlier step moves: no lane reads from the end.',
    nothing: 'Nothing that can be seen changes.',
    label: 'What the change did',
    hide: 'Hide the run before',
  },
  value: {
    swap: ({ word }: { word: string }) => `Another word for “${word}”`,
    title: 'Change it',
    number: ({ name }: { name: string }) => `${name}, new value`,
    initial: ({ name }: { name: string }) => `${name} before the first timestep, new value`,
    set: 'Set',
    shut: 'Shut (0)',
    open: 'Open (1)',
    half: 'Half (0.5)',
    erase: 'Erase (0)',
    release: 'Release',
    held: ({ value }: { value: string }) => `Held at ${value}, whatever the equations say.`,
    units: 'Which units',
    thisUnit: ({ unit }: { unit: number }) => `Unit ${unit}`,
    allUnits: 'All units',
    steps: 'When',
    thisStep: ({ step }: { step: string }) => `t = ${step}`,
    allSteps: 'Always',
    bad: ({ text }: { text: string }) => `“${text}” is no number. Write it like 0.5 or −1.2.`,
    made: 'This value is computed from others and has no name of its own: change what it is made of.',
    carried: ({ name }: { name: string }) =>
      `${name} comes from the timestep before: change it there, or go to the first timestep.`,
    weight: 'Press a gate’s σ or tanh to change its weights.',
    word: 'A word goes in here as learned numbers. Choose another word:',
    below: 'What goes in here comes from the layer below: change it there.',
  },
  inspectorTabs: { change: 'Change', units: 'Units' },
  outs: {
    predict: 'Predict first',
    predictAbout: 'Time stops before a stage and asks what will happen',
    first: 'See a memory kept, then forgotten',
    share: 'Share',
    save: 'Save',
    present: 'Present',
  },
  hint: {
    lookFor: 'What to look for',
    tryThis: 'Try this:',
    doIt: 'Do it',
    undo: 'Undo it',
  },
};
