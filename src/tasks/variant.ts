import type { Scheme } from '../engine/initialise';
import { reach, usualBegin as begunAtReach } from './reach/preset';
import type { Begin, OwnCell, Setup } from './setup';

/** What a run has of its own, instead of what the one that it is compared with has. What is absent is that one's. */
export interface Differs {
  readonly hidden?: number | null;
  readonly seed?: number | null;
  readonly scheme?: Scheme;
  readonly gain?: number;
  readonly forgetBias?: number | null;
  /** Weights are not drawn in another way, whatever the other does. */
  readonly shipped?: true;
  readonly edits?: Setup['edits'];
}

/** A run that is compared with a first one: it has the same preset, length, text, layers and directions. */
export interface Variant {
  /** By id. */
  readonly cell: string;
  readonly own: OwnCell | null;
  readonly differs: Differs;
}

/** How a preset's weights are drawn where nothing is said. */
export function usualBeginOf(preset: string): Begin {
  return preset === reach.id ? begunAtReach : { scheme: 'uniform', gain: 1, forgetBias: null };
}

/** The whole setup of a variant of that first one. */
export function setupOf(first: Setup, { cell, own, differs }: Variant): Setup {
  const { hidden, seed, edits } = differs;
  return {
    ...first,
    cell,
    own,
    begin: beginIn(first, differs),
    ...(hidden === undefined ? {} : { hidden }),
    ...(seed === undefined ? {} : { seed }),
    ...(edits === undefined ? {} : { edits }),
  };
}

/** How a setup differs from the first; what a variant cannot have of its own is passed over. */
export function variantOf(first: Setup, setup: Setup): Variant {
  const { cell, own, hidden, seed, edits } = setup;
  return {
    cell,
    own,
    differs: {
      ...(hidden === first.hidden ? {} : { hidden }),
      ...(seed === first.seed ? {} : { seed }),
      ...beginDiffers(first, setup.begin),
      ...(JSON.stringify(edits) === JSON.stringify(first.edits) ? {} : { edits }),
    },
  };
}

function beginIn(first: Setup, { shipped, scheme, gain, forgetBias }: Differs): Begin | null {
  if (shipped === true) return null;
  if (scheme === undefined && gain === undefined && forgetBias === undefined) return first.begin;
  const begin = first.begin ?? usualBeginOf(first.preset);
  return {
    scheme: scheme ?? begin.scheme,
    gain: gain ?? begin.gain,
    forgetBias: forgetBias === undefined ? begin.forgetBias : forgetBias,
  };
}

function beginDiffers(first: Setup, begin: Begin | null): Differs {
  if (begin === null) return first.begin === null ? {} : { shipped: true };
  const from = first.begin ?? usualBeginOf(first.preset);
  return {
    ...(begin.scheme === from.scheme && first.begin !== null ? {} : { scheme: begin.scheme }),
    ...(begin.gain === from.gain ? {} : { gain: begin.gain }),
    ...(begin.forgetBias === from.forgetBias ? {} : { forgetBias: begin.forgetBias }),
  };
}
