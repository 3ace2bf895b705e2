import { nodeAt, type Graph, type Node } from '../graph';
import { bracket, LEVEL, write } from './expression';
import { symbols } from './formula-of';
import type { Part } from './part';

const END: Part = { kind: 'mark', node: null, text: '' };

/** A node as what a derivative is of or by: its symbol, or its expression in parentheses. */
function operand(graph: Graph, node: Node): readonly Part[] {
  return bracket(write(graph, node, symbols), LEVEL.atom);
}

/** `∂L/∂c_t` */
export function gradientSymbol(graph: Graph, node: Node): readonly Part[] {
  return partial(operand(graph, node));
}

/** `∂L/∂` what those parts stand for. */
export function partial(of: readonly Part[]): readonly Part[] {
  return [{ kind: 'mark', node: null, text: '∂L/∂' }, ...of, END];
}

/** `∂c_t/∂c_{t−1}` */
export function derivativeSymbol(graph: Graph, of: Node, by: Node): readonly Part[] {
  return [
    { kind: 'mark', node: null, text: '∂' },
    ...operand(graph, of),
    { kind: 'mark', node: null, text: '/∂' },
    ...operand(graph, by),
    END,
  ];
}

/** `(∂L/∂c_t)_{t+1}`: the part of a gradient that comes by one way. */
export function share(of: readonly Part[], way: string): readonly Part[] {
  return [
    { kind: 'open', node: null, text: '(' },
    ...of,
    { kind: 'close', node: null, text: ')' },
    { kind: 'entry', node: null, text: way },
  ];
}

/**
 * What stands for the gradient on the left: `∂L/∂f_t`; for what other timesteps have a part in, a parameter or a previous
 * state, the part through this one: `(∂L/∂W_f)_t`.
 */
export function ownGradientSymbol(graph: Graph, { index }: Node): readonly Part[] {
  const node = nodeAt(graph, index);
  const whole = gradientSymbol(graph, node);
  const isShared = node.operation === 'parameter' || node.operation === 'previous';
  return isShared ? share(whole, 't') : whole;
}
