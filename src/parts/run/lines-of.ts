import type { StripLines } from '../../scene/strip/strip';
import type { Run } from '../../stores/run';

/** The lines of a run as the strip draws them. */
export function linesOf({ lines, target, opened, prediction, setup, trace }: Run): StripLines {
  const held = trace.holds.flatMap(({ timestep }) => (timestep === null ? [] : [timestep]));
  const dragged = setup.edits.flatMap((edit) => (edit.kind === 'input' ? [edit.timestep] : []));
  return {
    inputs: lines,
    target: target?.values ?? null,
    prediction,
    words: opened.sentence?.tokens ?? null,
    edited: new Set([...held, ...dragged]),
  };
}
