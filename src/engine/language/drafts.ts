import type { Operation } from '../graph';
import type { Position } from './error';
import type { Equation, Expression } from './expression';
import { INPUT, isPrevious } from './names';

/** A node of the graph before its shape and its id are known. Operands are indices of earlier drafts. */
export interface Draft {
  readonly operation: Operation;
  readonly operands: readonly number[];
  /** Where each operand stands in the text, at the first place that this value is written. */
  readonly operandsAt: readonly Position[];
  readonly at: Position;
  readonly number: number;
  /** What the value is called, in an equation or as a parameter, input or previous state. */
  name: string | null;
  /** Whether an equation gives the name. */
  named: boolean;
  line: number;
}

/** The values that the equations compute, equal expressions as one; operands come before their users. */
export function draftsOf(equations: readonly Equation[]): readonly Draft[] {
  const drafts = new Drafts();
  for (const equation of equations) drafts.define(equation);
  return drafts.all;
}

class Drafts {
  readonly all: Draft[] = [];
  /** By operation and operands. */
  private readonly indexOfKey = new Map<string, number>();
  private readonly indexOfName = new Map<string, number>();

  define({ name, at, expression }: Equation): void {
    const { line } = at;
    const index = this.read(expression, line);
    const draft = this.all[index];
    if (draft !== undefined && expression.kind === 'operation' && draft.name === null) {
      draft.name = name;
      draft.named = true;
      draft.line = line;
      this.indexOfName.set(name, index);
      return;
    }
    this.indexOfName.set(name, this.all.length);
    this.all.push({
      operation: 'copy',
      operands: [index],
      operandsAt: [expression.at],
      at: expression.at,
      number: 0,
      name,
      named: true,
      line,
    });
  }

  private read(expression: Expression, line: number): number {
    const { at } = expression;
    const leaf = { operands: [], operandsAt: [], at, number: 0, name: null, named: false, line };
    switch (expression.kind) {
      case 'name': {
        const { name } = expression;
        const index = this.indexOfName.get(name);
        if (index !== undefined) return this.seen(index, line);
        this.indexOfName.set(name, this.all.length);
        this.all.push({ ...leaf, operation: operationOf(name), name });
        return this.all.length - 1;
      }
      case 'number': {
        const { number } = expression;
        return this.share(`number ${number}`, { ...leaf, operation: 'number', number });
      }
      case 'operation': {
        const { operation } = expression;
        const operands = expression.operands.map((operand) => this.read(operand, line));
        const operandsAt = expression.operands.map((operand) => operand.at);
        const key = `${operation} ${operands.join(' ')}`;
        return this.share(key, { ...leaf, operation, operands, operandsAt });
      }
    }
  }

  private share(key: string, draft: Draft): number {
    const index = this.indexOfKey.get(key);
    if (index !== undefined) return this.seen(index, draft.line);
    this.indexOfKey.set(key, this.all.length);
    this.all.push(draft);
    return this.all.length - 1;
  }

  /** Equations need not come in the order they are written, so a later one here may be the first to use the value. */
  private seen(index: number, line: number): number {
    const draft = this.all[index];
    if (draft !== undefined && !draft.named) draft.line = Math.min(draft.line, line);
    return index;
  }
}

function operationOf(name: string): Operation {
  if (name === INPUT) return 'input';
  return isPrevious(name) ? 'previous' : 'parameter';
}
