import type { Words } from '../../engine/cell';

export interface Slider {
  readonly kind: 'slider';
  readonly id: string;
  readonly name: Words;
  readonly least: number;
  readonly most: number;
  /** Values are `least` + a whole number of steps. */
  readonly step: number;
  readonly usual: number;
  /** null for a number without a unit */
  readonly unit: Words | null;
}

/** One of several; the first is the usual one. */
export interface Choice {
  readonly kind: 'choice';
  readonly id: string;
  readonly name: Words;
  readonly ways: readonly { readonly id: string; readonly name: Words }[];
}

export type Option = Slider | Choice;

/** A way to do a step of the preparation. */
export interface Way {
  readonly id: string;
  readonly name: Words;
  /** What it does, and what follows. */
  readonly says: Words;
  /** Its number in the list of known mistakes ('B39'); null where it is no mistake. */
  readonly mistake: string | null;
}

/** A step of the preparation; its first way is right. */
export interface Switch {
  readonly id: string;
  readonly name: Words;
  readonly ways: readonly Way[];
}

/** Chosen values by the id of their option or switch. */
export type Settings = Readonly<Record<string, number | string>>;

/** Settings made whole: a value for everything there is to choose. */
export interface Settled {
  /** The value of that slider. Throws where there is none of that id. */
  readonly number: (id: string) => number;
  /** The id of the chosen way. Throws where there is no choice or switch of that id. */
  readonly way: (id: string) => string;
  readonly all: Settings;
}

/** The usual value for what is absent or of a wrong type, the nearest step for numbers out of place. */
export function settle(options: readonly (Option | Switch)[], given: Settings): Settled {
  const all = Object.fromEntries(
    options.map((option) => [option.id, valueOf(option, given[option.id])]),
  );
  return {
    all,
    number: (id) => {
      const value = all[id];
      if (typeof value !== 'number') throw new Error(`There is no slider "${id}".`);
      return value;
    },
    way: (id) => {
      const value = all[id];
      if (typeof value !== 'string') throw new Error(`There is no choice "${id}".`);
      return value;
    },
  };
}

function valueOf(option: Option | Switch, given: number | string | undefined): number | string {
  if ('ways' in option) {
    const chosen = option.ways.find(({ id }) => id === given) ?? option.ways[0];
    if (chosen === undefined) throw new Error(`There is nothing to choose for "${option.id}".`);
    return chosen.id;
  }
  const { least, most, step, usual } = option;
  if (typeof given !== 'number' || Number.isNaN(given)) return usual;
  const steps = Math.round((Math.min(most, Math.max(least, given)) - least) / step);
  // Sums of decimal steps would end in …0004.
  return Number(
    (least + Math.min(steps, Math.floor((most - least) / step + 1e-9)) * step).toPrecision(12),
  );
}
