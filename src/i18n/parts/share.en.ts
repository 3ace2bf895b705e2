import { formatsOf } from '../format';

const { count } = formatsOf('en');

/** Views given to others, and pictures and numbers taken out of the page. */
export const share = {
  open: 'Share',
  title: 'Share this view',
  include: {
    label: 'The link includes',
    place: 'this moment: timestep, stage, unit, depth',
    changes: 'changes: numbers, equations, seed, text',
  },
  hide: {
    label: 'Hide',
    header: 'header',
    strip: 'sequence',
    inspector: 'inspector',
    transport: 'playback controls',
  },
  opens: {
    label: 'It opens',
    present: 'in presenter view',
    language: 'Language',
    theme: 'Theme',
    readers: 'the reader’s own',
    light: 'light',
    dark: 'dark',
  },
  link: {
    label: 'Link',
    copy: 'Copy link',
    length: ({ length }: { length: number }) => `${count(length)} characters`,
    long: ({ length, most }: { length: number; most: number }) =>
      `${count(length)} characters. Many chat and mail programs cut a link after ${count(most)}: check that it arrives whole, or leave out the changes.`,
    unreadable: ({ length, most }: { length: number; most: number }) =>
      `${count(length)} characters. This page reads a link up to ${count(most)} and would show its start instead. Leave out the changes, or take some of them back.`,
  },
  code: {
    label: 'QR code',
    name: 'QR code that leads to the link',
    tooLong: ({ length, most }: { length: number; most: number }) =>
      `The link has ${count(length)} characters; a QR code holds ${count(most)}.`,
  },
  frame: {
    label: 'Frame for a web page',
    width: 'Width in pixels',
    height: 'Height in pixels',
    snippet: 'HTML of the frame',
    copy: 'Copy HTML',
    title: ({ cell, preset }: { cell: string; preset: string }) => `Unrolled: ${cell}, ${preset}`,
  },
  save: {
    open: 'Save',
    title: 'Save pictures and numbers',
    pictures: 'Pictures, as they are on the screen',
    numbers: 'Numbers',
    diagram: 'Cell diagram',
    strip: 'Sequence',
    gate: 'Gate',
    backward: 'Backward pass',
    flow: 'Gradients over time',
    timestep: ({ timestep }: { timestep: number }) => `Timestep ${count(timestep)}, stage by stage`,
    sequence: 'Sequence with every gate and state, in full precision',
    trace: 'Whole run: weights and every value, in full precision',
    table: ({ name }: { name: string }) => `Table: ${name}`,
    as: ({ what, format }: { what: string; format: string }) => `${what}: save as ${format}`,
    noPictures: 'The figures are shown as tables now. Show them as pictures (T) to save them.',
    working: ({ name }: { name: string }) => `Drawing ${name} …`,
    progress: 'Frames drawn',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was saved.',
    saved: ({ name }: { name: string }) => `Saved ${name}.`,
    failed: ({ name, message }: { name: string; message: string }) =>
      `${name} could not be made: ${message}`,
  },
  picture: {
    title: ({ what, cell, preset }: Record<'what' | 'cell' | 'preset', string>) =>
      `${what}: ${cell}, ${preset}`,
    moment: ({
      timestep,
      steps,
      stage,
      stages,
    }: Record<'timestep' | 'steps' | 'stage' | 'stages', number>) =>
      `Timestep ${count(timestep)} of ${count(steps)}, after stage ${stage} of ${stages}. Every number was computed by the model. Made with Unrolled.`,
  },
  column: {
    timestep: 'timestep',
    name: 'name',
    target: 'target',
    prediction: 'prediction',
    inUnit: ({ name, unit }: { name: string; unit: string }) => `${name} (${unit})`,
    layer: ({ layer }: { layer: number }) => `layer ${layer}`,
    forward: 'forward',
    backward: 'backward',
  },
};
