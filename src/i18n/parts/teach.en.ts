interface Asked {
  readonly name: string;
  readonly unit: number;
  readonly margin: string;
}
type Numbers = Record<
  'inputGate' | 'written' | 'forgetGate' | 'kept' | 'after' | 'prediction' | 'target',
  string
> &
  Record<'distracting' | 'timestep', number>;

/** Predicting, presenting, and the first ten seconds. Values come as written numbers, units and timesteps counted from 1. */
export const teach = {
  predict: {
    waiting: 'Play, or go one stage on: time stops at the next question.',
    end: 'End predicting',
    skip: 'Skip',
    goOn: 'Go on',
    ask: {
      gate: ({ name, unit }: Asked) => `Will ${name} of unit ${unit} open, to more than 0.5?`,
      change: ({ name, unit, margin }: Asked) =>
        `Will ${name} of unit ${unit} rise or fall by more than ${margin}, or hardly change?`,
      sign: ({ name, unit, margin }: Asked) =>
        `Will ${name} of unit ${unit} be above zero, below, or within ${margin} of it?`,
    },
    before: {
      gate: ({ value }: { value: string }) => `One timestep before it was ${value}.`,
      change: ({ value }: { value: string }) => `It comes with ${value}.`,
    },
    answers: {
      open: 'Open',
      shut: 'Shut',
      rises: 'Rises',
      falls: 'Falls',
      stays: 'Hardly changes',
      above: 'Above zero',
      below: 'Below zero',
      near: 'Near zero',
    },
    asSaid: ({ right }: Record<'said' | 'right', string>) => `As you said: ${right}.`,
    otherwise: ({ said, right }: Record<'said' | 'right', string>) =>
      `Not “${said}”, but: ${right}.`,
    together: ({ verdict, sentence }: Record<'verdict' | 'sentence', string>) =>
      `${verdict} ${sentence}`,
    tally: ({ right, total }: Record<'right' | 'total', number>) => `${right} of ${total} foreseen`,
  },
  presenter: {
    label: 'Presenter view',
    leave: 'Leave',
    keys: 'PgUp PgDn stage · ↑ ↓ unit · . blank · L pointer · ? keys',
    blank: 'The screen is blank.',
    shown: 'The picture is shown again.',
  },
  first: {
    label: 'A memory kept, then forgotten',
    stop: 'Stop',
    undo: 'Undo it',
    tryIt: 'Let me try',
    scenes: {
      comes: () => 'Timestep 1: a bit comes in, and the write flag is up.',
      written: ({ inputGate, written }: Numbers) =>
        `The input gate opens (${inputGate}), and unit 1 writes the bit into its cell state: ${written}.`,
      kept: ({ distracting, forgetGate, kept }: Numbers) =>
        `${distracting} distracting bits go by. The input gate is shut and the forget gate keeps ${forgetGate} of the cell state, which stands still at ${kept}.`,
      cut: ({ timestep }: Numbers) =>
        `Now the forget gate is held at 0 for one timestep, number ${timestep}.`,
      forgotten: ({ kept, after, prediction, target }: Numbers) =>
        `The memory is gone: the cell state falls from ${kept} to ${after}, and the prediction is ${prediction} instead of ${target}.`,
      undone: ({ timestep, after, prediction }: Numbers) =>
        `Undone: at timestep ${timestep} the cell state is ${after} again, and the prediction ${prediction}.`,
    },
  },
  callOuts: {
    label: 'Hint',
    dismiss: 'Do not show this hint again',
    press: 'Press any box to see how it was computed.',
    drag: 'Drag a point of the input: everything after it follows.',
    type: 'Type a number: the whole run is computed anew.',
  },
};
