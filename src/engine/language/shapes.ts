import type { Shape } from '../graph';
import type { Draft } from './drafts';
import { EquationError, type Phrase, type Position } from './error';
import { OUTPUT, previousOf } from './names';
import { mapSizes, scalar, shapeText, sizesOf, vector, type OpenShape } from './open-shape';
import { SizeSolver } from './size-solver';
import { combination, HIDDEN, INPUT_SIZE, largestCoefficient, ONE, type OpenSize } from './sizes';

/** Far above any cell's, and far below where whole numbers are no longer exact. */
const LARGEST_SIZE = 1_000_000;

/** What is known of a value's shape so far. Values that must have one shape lead to one slot. */
interface Slot {
  shape: OpenShape | null;
  same: Slot | null;
}

interface Value {
  readonly draft: Draft;
  readonly slot: Slot;
  readonly operands: readonly Value[];
}

/**
 * The shape of each draft, from how it is used: x has size X, h has size H, and what the equations leave open has size H.
 * Throws {@link EquationError} where the uses contradict each other.
 */
export function shapesOf(drafts: readonly Draft[]): readonly Shape[] {
  const values = valuesOf(drafts);
  const inference = new Inference();

  let open = values.filter((value) => !inference.settle(value, false));
  while (open.length > 0) {
    const still = open.filter((value) => !inference.settle(value, false));
    const [first, ...others] = still;
    const isStuck = still.length === open.length;
    if (isStuck && first !== undefined) inference.settle(first, true);
    open = isStuck ? others : still;
  }
  return values.map((value) => inference.close(value));
}

/** A state and the same state one step earlier share a slot. */
function valuesOf(drafts: readonly Draft[]): readonly Value[] {
  const slots = new Map<string, Slot>();
  const slotOf = (name: string): Slot => {
    const slot = slots.get(name) ?? {
      shape: name === previousOf(OUTPUT) ? vector(HIDDEN) : null,
      same: null,
    };
    slots.set(name, slot);
    return slot;
  };
  const values: Value[] = [];
  for (const draft of drafts) {
    const { name, named, operation } = draft;
    const state =
      name !== null && named ? previousOf(name) : operation === 'previous' ? name : null;
    values.push({
      draft,
      slot: state === null ? { shape: null, same: null } : slotOf(state),
      operands: draft.operands.map((index) => valueAt(values, index)),
    });
  }
  return values;
}

function valueAt(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`There is no value number ${index}.`);
  return value;
}

class Inference {
  private readonly sizes = new SizeSolver();

  /**
   * Draws from one operation what it says about shapes. False where it may say more once other shapes are known; with
   * `assume`, what is still unknown is taken for the usual case.
   */
  settle(value: Value, assume: boolean): boolean {
    const { draft, slot } = value;
    switch (draft.operation) {
      case 'parameter':
      case 'previous':
        return true;
      case 'input':
        this.give(vector(INPUT_SIZE), slot, draft.at);
        return true;
      case 'number':
        this.give(scalar(), slot, draft.at);
        return true;
      case 'add':
      case 'subtract':
      case 'multiply':
        return this.settleElementwise(value, assume);
      case 'product':
        this.settleProduct(value);
        return true;
      case 'concatenate':
        return this.settleConcatenation(value, assume);
      case 'layernorm':
        this.give(vector(this.sizes.unknown()), slot, draft.at);
        forEachOperand(value, (operand, at) => this.match(operand.slot, slot, at));
        return true;
      default:
        forEachOperand(value, (operand, at) => this.match(operand.slot, slot, at));
        return true;
    }
  }

  /** The shape as it is when all values are settled; what is still unknown is taken to be H. */
  close({ draft, slot }: Value): Shape {
    const shape = (rootOf(slot).shape ??= vector(HIDDEN));
    for (const size of sizesOf(shape)) this.sizes.assumeHidden(size);
    const resolved = this.resolved(shape);
    this.checkLargest(resolved, draft.at);
    switch (resolved.kind) {
      case 'scalar':
        return resolved;
      case 'vector':
        return { kind: 'vector', size: resolved.size.known };
      case 'matrix':
        return { kind: 'matrix', rows: resolved.rows.known, columns: resolved.columns.known };
    }
  }

  /** A scalar is spread over the other operand; otherwise both operands and the result have one shape. */
  private settleElementwise(value: Value, assume: boolean): boolean {
    const shapes = value.operands.map(shapeOf);
    const isScalar = (shape: OpenShape | null | undefined): boolean => shape?.kind === 'scalar';
    const hasScalar = shapes.some(isScalar);
    const isClear = hasScalar || assume || !value.operands.some(mayBeScalar);
    forEachOperand(value, (operand, at, k) => {
      const isSpread = isScalar(shapes[k]) && !shapes.every(isScalar);
      if (!isSpread && (isClear || !mayBeScalar(operand))) this.match(operand.slot, value.slot, at);
    });
    return isClear;
  }

  private settleProduct(value: Value): void {
    const [rows, columns] = [this.sizes.unknown(), this.sizes.unknown()];
    forEachOperand(value, (operand, at, k) => {
      if (k === 0) this.match(operand.slot, slotWith({ kind: 'matrix', rows, columns }), at);
      else this.match(operand.slot, slotWith(vector(columns)), at);
    });
    this.give(vector(rows), value.slot, value.draft.at);
  }

  /** The parts are vectors, or scalars as one entry. */
  private settleConcatenation(value: Value, assume: boolean): boolean {
    if (!assume && value.operands.some(mayBeScalar)) return false;
    const entries: (readonly [number, OpenSize])[] = [];
    forEachOperand(value, (operand, at) => {
      entries.push([1, this.sizes.resolve(this.entriesOf(operand, at))]);
    });
    const total = combination(entries);
    this.checkLargest(vector(total), value.draft.at);
    this.give(vector(total), value.slot, value.draft.at);
    return true;
  }

  private entriesOf(part: Value, at: Position): OpenSize {
    const shape = shapeOf(part);
    if (shape?.kind === 'scalar') return ONE;
    if (shape?.kind === 'vector') return shape.size;
    const size = this.sizes.unknown();
    this.match(part.slot, slotWith(vector(size)), at);
    return size;
  }

  /** Demands that a value has a shape which the expression at that place computes. */
  private give(shape: OpenShape, slot: Slot, at: Position): void {
    this.match(slotWith(shape), slot, at);
  }

  private match(found: Slot, expected: Slot, at: Position): void {
    const [from, to] = [rootOf(found), rootOf(expected)];
    if (from === to) return;
    const [a, b] = [from.shape, to.shape];
    if (a !== null && b !== null) this.equate(a, b, at);
    to.shape ??= a;
    from.same = to;
  }

  private equate(found: OpenShape, expected: OpenShape, at: Position): void {
    const conflict = (): never => {
      for (const shape of [found, expected]) this.checkLargest(this.resolved(shape), at);
      throw new EquationError('shape-conflict', at, this.words(found), this.words(expected));
    };
    if (found.kind !== expected.kind) return conflict();
    const others = sizesOf(expected);
    sizesOf(found).forEach((size, k) => {
      const other = others[k];
      if (other !== undefined) this.sizes.equate(size, other, conflict);
    });
  }

  private words(shape: OpenShape): Phrase {
    return shapeText(this.resolved(shape));
  }

  private resolved(shape: OpenShape): OpenShape {
    return mapSizes(shape, (size) => this.sizes.resolve(size));
  }

  private checkLargest(shape: OpenShape, at: Position): void {
    if (sizesOf(shape).every((size) => largestCoefficient(size) <= LARGEST_SIZE)) return;
    const expected = `a size of at most ${LARGEST_SIZE}` as const;
    throw new EquationError('size-too-large', at, this.words(shape), expected);
  }
}

function slotWith(shape: OpenShape): Slot {
  return { shape, same: null };
}

function rootOf(slot: Slot): Slot {
  let root = slot;
  while (root.same !== null) {
    if (root.same.same !== null) root.same = root.same.same;
    root = root.same;
  }
  return root;
}

function shapeOf({ slot }: Value): OpenShape | null {
  return rootOf(slot).shape;
}

/** A state that nothing is known of yet may turn out to be a scalar; a parameter never does. */
function mayBeScalar(value: Value): boolean {
  return shapeOf(value) === null && value.draft.operation !== 'parameter';
}

function forEachOperand(
  { draft, operands }: Value,
  visit: (operand: Value, at: Position, k: number) => void,
): void {
  operands.forEach((operand, k) => {
    visit(operand, draft.operandsAt[k] ?? draft.at, k);
  });
}
