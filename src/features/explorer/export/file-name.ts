import type { Run } from '../../../stores/run';

/** `unrolled-lstm-sine-t18-strip.svg`: what is left out is not of one timestep, or needs no second name. */
export function fileName(
  { cell, preset }: Pick<Run, 'cell' | 'preset'>,
  extension: string,
  { timestep, what }: { readonly timestep?: number; readonly what?: string } = {},
): string {
  const parts = [
    'unrolled',
    cell.id,
    preset.id,
    ...(timestep === undefined ? [] : [`t${timestep + 1}`]),
    ...(what === undefined ? [] : [what]),
  ];
  return `${parts.map((part) => part.replace(/[^\w-]+/g, '-')).join('-')}.${extension}`;
}
