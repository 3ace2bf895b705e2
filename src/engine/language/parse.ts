import { checkReference, checkTarget } from './check-name';
import { EquationError, quoted, type Phrase, type Position } from './error';
import type { Compound, Equation, Expression, Name } from './expression';
import { argumentsOf, FUNCTIONS, isFunctionName } from './functions';
import { Scanner, type Token } from './tokens';

const LONGEST_TEXT = 20_000;
/** Keeps every recursion over an expression, here and in what is built on the graph, far from the end of the stack. */
const DEEPEST_NESTING = 100;

const OPERAND = ['a name', 'a number', '“(”', '“[”', '“-”'] as const;
const SUMS: Operators = new Map([
  ['+', 'add'],
  ['-', 'subtract'],
]);
const PRODUCTS: Operators = new Map([
  ['*', 'multiply'],
  ['@', 'product'],
]);

type Operators = ReadonlyMap<string, Compound['operation']>;

export interface Equations {
  readonly equations: readonly Equation[];
  /** Where the text ends. */
  readonly end: Position;
}

/** Reads the text as equations. What the names mean, and whether the shapes fit, is not its concern. Throws {@link EquationError}. */
export function parseEquations(text: string): Equations {
  if (text.length > LONGEST_TEXT) {
    const lines = text.slice(0, LONGEST_TEXT).split(/\r\n|\r|\n/);
    throw new EquationError(
      'text-too-long',
      { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
      `${text.length} characters`,
      `at most ${LONGEST_TEXT} characters`,
    );
  }
  return new Parser(text).equations();
}

/** Recursive descent, one method for each level of precedence. */
class Parser {
  private readonly scanner: Scanner;
  private token: Token;
  private brackets = 0;
  private depth = 0;
  private references: Name[] = [];

  constructor(text: string) {
    this.scanner = new Scanner(text);
    this.token = this.scanner.next(false);
  }

  equations(): Equations {
    const equations: Equation[] = [];
    for (;;) {
      while (this.token.kind === 'newline') this.advance();
      if (this.token.kind === 'end') return { equations, end: this.token };
      equations.push(this.equation());
    }
  }

  private equation(): Equation {
    const target = this.token;
    if (target.kind !== 'name') return this.fail('a name');
    this.advance();
    if (this.token.text !== '=') return this.fail('“=”');
    checkTarget(target.text, target);
    this.advance();

    this.references = [];
    const expression = this.sum();
    if (this.token.kind !== 'newline' && this.token.kind !== 'end') {
      return this.fail('an operator', 'the end of the line');
    }
    return { name: target.text, at: target, expression, references: this.references };
  }

  private sum(): Expression {
    return this.chain(SUMS, () => this.product());
  }

  private product(): Expression {
    return this.chain(PRODUCTS, () => this.unary());
  }

  /** Operands joined by operators of one precedence, grouped from the left. */
  private chain(operators: Operators, operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = this.token;
      const operation = operators.get(operator.text);
      if (operation === undefined) return left;
      this.advance();
      left = compound(operation, [left, operand()], left.at, operator);
    }
  }

  private unary(): Expression {
    const minus = this.token;
    if (minus.text !== '-') return this.primary();
    return this.nested(minus, () => {
      this.advance();
      return compound('negate', [this.unary()], minus, minus);
    });
  }

  private primary(): Expression {
    const token = this.token;
    if (token.kind === 'number') return this.number();
    if (token.kind === 'name') return this.nameOrCall();
    if (token.text === '(') return this.nested(token, () => this.parentheses());
    if (token.text === '[') return this.nested(token, () => this.concatenation());
    return this.fail(...OPERAND);
  }

  private number(): Expression {
    const at = this.token;
    const number = Number(at.text);
    if (!Number.isFinite(number)) {
      throw new EquationError('number-not-finite', at, quoted(at.text), 'a finite number');
    }
    this.advance();
    return { kind: 'number', number, at };
  }

  private nameOrCall(): Expression {
    const at = this.token;
    const name = at.text;
    this.advance();
    if (this.token.text === '(') return this.nested(at, () => this.call(name, at));
    checkReference(name, at);
    const reference: Name = { kind: 'name', name, at };
    this.references.push(reference);
    return reference;
  }

  private call(name: string, at: Token): Expression {
    if (!isFunctionName(name)) {
      const [first, ...others] = FUNCTIONS.map(quoted);
      throw new EquationError('unknown-function', at, quoted(name), first ?? 'a name', ...others);
    }
    this.open();
    const operands: Expression[] = [];
    if (this.token.text !== ')') operands.push(...this.list());
    this.close(')', 'an operator', '“,”');
    if (operands.length !== argumentsOf(name)) {
      const found = counted(operands.length);
      throw new EquationError('argument-count', at, found, counted(argumentsOf(name)));
    }
    return compound(name, operands, at, at);
  }

  private parentheses(): Expression {
    const at = this.token;
    this.open();
    const inner = this.sum();
    this.close(')', 'an operator');
    return { ...inner, at };
  }

  private concatenation(): Expression {
    const at = this.token;
    this.open();
    const operands = this.list();
    if (operands.length === 1 && this.token.text === ']') return this.fail('an operator', '“,”');
    this.close(']', 'an operator', '“,”');
    return compound('concatenate', operands, at, at);
  }

  private list(): Expression[] {
    const operands = [this.sum()];
    while (this.token.text === ',') {
      this.advance();
      operands.push(this.sum());
    }
    return operands;
  }

  private open(): void {
    this.brackets += 1;
    this.advance();
  }

  private close(bracket: ')' | ']', ...instead: readonly [Phrase, ...Phrase[]]): void {
    if (this.token.text !== bracket) this.fail(...instead, quoted(bracket));
    this.brackets -= 1;
    this.advance();
  }

  private nested(at: Token, parse: () => Expression): Expression {
    this.depth += 1;
    if (this.depth > DEEPEST_NESTING) failAtDepth(at);
    const expression = parse();
    this.depth -= 1;
    return expression;
  }

  private advance(): void {
    this.token = this.scanner.next(this.brackets > 0);
  }

  private fail(...expected: readonly [Phrase, ...Phrase[]]): never {
    throw new EquationError('unexpected', this.token, describe(this.token), ...expected);
  }
}

function describe(token: Token): Phrase {
  if (token.kind === 'newline') return 'the end of the line';
  if (token.kind === 'end') return 'the end of the text';
  return quoted(token.text);
}

/** `operator` is where the reader should look if this operation makes the expression too deep. */
function compound(
  operation: Compound['operation'],
  operands: readonly Expression[],
  at: Position,
  operator: Token,
): Compound {
  const height = 1 + Math.max(...operands.map((it) => (it.kind === 'operation' ? it.height : 0)));
  if (height > DEEPEST_NESTING) failAtDepth(operator);
  return { kind: 'operation', operation, operands, at, height };
}

function failAtDepth(token: Token): never {
  const expected = `at most ${DEEPEST_NESTING} levels of nesting` as const;
  throw new EquationError('nesting-too-deep', token, quoted(token.text), expected);
}

function counted(count: number): Phrase {
  return count === 1 ? '1 argument' : `${count} arguments`;
}
