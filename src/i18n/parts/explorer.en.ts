/** The explorer: diagram, sequence strip, transport, tables. */
export const explorer = {
  title: 'Explorer',
  opening: 'Opening the model …',
  failed: ({ message }: { message: string }) =>
    `The model could not be opened (${message}). What was shown before stays; try again or choose another.`,
  failedAtAll: ({ message }: { message: string }) =>
    `The model could not be opened (${message}). Reload the page, or choose another preset.`,
  preset: 'Preset',
  cell: 'Cell',
  provenance: { trained: 'trained', byHand: 'set by hand' },
  roles: {
    forget: { name: 'forget gate', short: 'forget' },
    input: { name: 'input gate', short: 'input' },
    candidate: { name: 'candidate', short: 'candidate' },
    output: { name: 'output gate', short: 'output' },
    update: { name: 'update gate', short: 'update' },
    reset: { name: 'reset gate', short: 'reset' },
    cell: { name: 'cell state', short: 'cell' },
    hidden: { name: 'hidden state', short: 'hidden' },
  },
  diagram: {
    label: 'Cell diagram',
    arranging: 'Arranging the diagram …',
    notYet: ({ name }: { name: string }) => `${name}: not computed yet`,
    value: ({ name, value }: { name: string; value: string }) => `${name}: ${value}`,
    values: ({ name, values }: { name: string; values: string }) => `${name}: ${values}`,
    unitValue: ({
      name,
      unit,
      value,
      units,
    }: {
      name: string;
      unit: number;
      value: string;
      units: number;
    }) => `${name}: unit ${unit} of ${units} is ${value}`,
  },
  strip: {
    label: 'Sequence',
    scrub: 'Timestep',
    input: 'input x',
    target: 'target',
    prediction: 'prediction',
    probability: 'probability',
    zoom: 'Part of the sequence',
    part: 'Only a part of the sequence',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'The whole sequence',
    at: ({
      timestep,
      steps,
      name,
      input,
    }: {
      timestep: number;
      steps: number;
      name: string;
      input: string;
    }) => `Timestep ${timestep} of ${steps}${name === '' ? '' : ` (${name})`}, input ${input}`,
  },
  transport: {
    label: 'Time',
    play: 'Play',
    pause: 'Pause',
    stageBack: 'One stage back',
    stageOn: 'One stage on',
    timestepBack: 'One timestep back',
    timestepOn: 'One timestep on',
    speed: 'Speed',
    speedIs: ({ speed }: { speed: number }) => `${speed}×`,
    more: 'More controls',
    loop: 'Loop',
    tables: 'Tables',
    stages: 'Stages of a timestep',
    where: ({
      timestep,
      steps,
      stage,
      stages,
    }: {
      timestep: number;
      steps: number;
      stage: number;
      stages: number;
    }) => `timestep ${timestep} of ${steps} · stage ${stage} of ${stages}`,
  },
};
