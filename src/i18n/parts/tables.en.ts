/** The figures as tables. */
export const tables = {
  cell: ({ timestep }: { timestep: number }) => `Values of the cell at timestep ${timestep}`,
  sequence: ({
    first,
    last,
    steps,
    unit,
  }: {
    first: number;
    last: number;
    steps: number;
    unit: number;
  }) => `The sequence from timestep ${first} to ${last} of ${steps}, unit ${unit}`,
  value: 'value',
  entry: ({ entry }: { entry: number }) => `${entry}`,
  named: ({ name }: { name: string }) => `${name}: `,
  inUnit: ({ name, unit }: { name: string; unit: string }) => `${name} (${unit})`,
  notYet: '–',
  timestep: 't',
  earlier: 'Earlier timesteps',
  later: 'Later timesteps',
};
