import type { Cell, Placement, Point } from '../engine/cell';

type Diagram = NonNullable<Cell['diagram']>;

/** What differs from a diagram that is placed already: `undefined` takes an element or wire out. */
export interface Changes {
  readonly elements?: Readonly<Record<string, Point | undefined>>;
  readonly wires?: Readonly<Record<string, readonly Point[] | undefined>>;
}

/** The diagram of a near relative: the same places but for the changes. */
export function variantOf(
  diagram: Diagram,
  changes: { readonly landscape: Changes; readonly portrait: Changes },
): Diagram {
  return {
    landscape: changed(diagram.landscape, changes.landscape),
    portrait: changed(diagram.portrait, changes.portrait),
  };
}

function changed(placement: Placement, { elements, wires }: Changes): Placement {
  return {
    ...placement,
    elements: present({ ...placement.elements, ...elements }),
    wires: present({ ...placement.wires, ...wires }),
  };
}

function present<Value>(
  record: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}
