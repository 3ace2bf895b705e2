import type { Node } from '../graph';
import { stateOf } from '../language/names';
import type { Part } from './part';

const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  psi: 'ψ',
  omega: 'ω',
};

/**
 * A name as mathematics writes it: `W_f` is W with subscript f, `c_prev` c with t−1 (t+1 where a lane runs backward), a name that an equation defines and
 * the input carry t. With `entry` (0-based indices), one entry of it: `h_{3,t−1}` is entry [2] of `h_prev`, as people count
 * from 1, `W_{f,1,2}` the entry [0, 1] of `W_f`.
 */
export function symbolOf(node: Node, entry: readonly number[] = []): Part {
  const previous = node.operation === 'previous';
  const name = previous ? stateOf(node.id) : node.id;
  const [base = name, ...words] = name.split('_').filter((word) => word !== '');
  const items = [...words, ...entry.map((index) => String(index + 1))];
  if (node.operation !== 'parameter') items.push(previous ? (node.mirrored ? 't+1' : 't−1') : 't');
  return { kind: 'symbol', node: node.id, base: GREEK[base] ?? base, subscript: items.join(',') };
}

/** True for what a formula shows as one symbol: everything that has a name. */
export function hasName(node: Node): boolean {
  return (
    node.named ||
    node.operation === 'input' ||
    node.operation === 'previous' ||
    node.operation === 'parameter'
  );
}
