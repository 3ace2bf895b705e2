import {
  combination,
  divide,
  HIDDEN,
  isKnownPartNothing,
  isNothing,
  open,
  sidesOf,
  substitute,
  type OpenSize,
} from './sizes';

interface Equality {
  /** Free of unknowns that had a value when it was last tried. */
  readonly difference: OpenSize;
  readonly conflict: () => never;
}

type Step = 'holds' | 'fails' | 'later' | { readonly unknown: number; readonly value: OpenSize };

/** Finds the unknowns of sizes from equalities between them. What one equality leaves open waits for the others. */
export class SizeSolver {
  private count = 0;
  /** Every value is free of unknowns that have a value themselves. */
  private readonly values = new Map<number, OpenSize>();
  private waiting: Equality[] = [];

  unknown(): OpenSize {
    this.count += 1;
    return open(this.count - 1);
  }

  /** The size with all that is known of it put in. */
  resolve(size: OpenSize): OpenSize {
    return substitute(size, (unknown) => this.values.get(unknown));
  }

  /** Demands that two sizes are equal; `conflict` is called, at once or later, if they cannot be. */
  equate(a: OpenSize, b: OpenSize, conflict: () => never): void {
    const difference = combination([
      [1, a],
      [-1, b],
    ]);
    if (this.try({ difference: this.resolve(difference), conflict })) this.settle();
  }

  /** Gives H to the unknowns of a size, as far as the equalities leave a choice. */
  assumeHidden(size: OpenSize): void {
    let { unknowns } = this.resolve(size);
    while (unknowns.size > 0) {
      // Where equalities wait, one choice may decide the next.
      const count = this.waiting.length > 0 ? 1 : unknowns.size;
      this.bind(new Map([...unknowns.keys()].slice(0, count).map((it) => [it, HIDDEN])));
      this.settle();
      ({ unknowns } = this.resolve(size));
    }
  }

  private settle(): void {
    let learned = true;
    while (learned) {
      const waiting = this.waiting;
      this.waiting = [];
      learned = false;
      for (const equality of waiting) {
        const difference = this.resolve(equality.difference);
        if (difference === equality.difference) this.waiting.push(equality);
        else learned = this.try({ ...equality, difference }) || learned;
      }
    }
  }

  /** Whether the equality gave an unknown its value. */
  private try(equality: Equality): boolean {
    const step = solve(equality.difference);
    if (step === 'fails') return equality.conflict();
    if (step === 'later') this.waiting.push(equality);
    if (step === 'later' || step === 'holds') return false;
    this.bind(new Map([[step.unknown, step.value]]));
    return true;
  }

  private bind(found: ReadonlyMap<number, OpenSize>): void {
    for (const [unknown, value] of this.values) {
      this.values.set(
        unknown,
        substitute(value, (it) => found.get(it)),
      );
    }
    for (const [unknown, value] of found) this.values.set(unknown, value);
  }
}

/** What `difference = 0` says, given that sizes are positive and that H and X may be any two numbers. */
function solve(difference: OpenSize): Step {
  const [left, right] = sidesOf(difference);
  if (isNothing(left) || isNothing(right))
    return isNothing(left) && isNothing(right) ? 'holds' : 'fails';
  return (
    solveFor(left, right) ??
    solveFor(right, left) ??
    (isImpossible(left, right) ? 'fails' : 'later')
  );
}

/** Solves `side = other` where `side` is a multiple of one unknown. */
function solveFor(side: OpenSize, other: OpenSize): Step | null {
  const [term, ...others] = side.unknowns;
  if (term === undefined || others.length > 0 || !isKnownPartNothing(side)) return null;
  const [unknown, count] = term;
  const value = divide(other, count);
  return value && { unknown, value };
}

/** The sides have no term in common: H, X or a constant on one side must come from unknowns on the other. */
function isImpossible(left: OpenSize, right: OpenSize): boolean {
  return [
    [left, right],
    [right, left],
  ].some(([a, b]) => {
    if (a === undefined || b === undefined || a.unknowns.size > 0) return false;
    return !isKnownPartNothing(b) || b.unknowns.size === 1;
  });
}
