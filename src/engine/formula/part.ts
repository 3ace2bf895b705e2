/** What stands between two operands. A thin space is the matrix product, written by juxtaposition. */
export type OperatorText = '=' | '+' | '−' | '×' | '⊙' | '·' | '/' | '>' | '\u2009';

export type FunctionText =
  'σ' | 'tanh' | 'ReLU' | 'exp' | 'softplus' | 'LN' /* in rules of gradients */ | 'Σ' | 'mean';

/**
 * Signs of differential calculus, printed as they stand. A derivative is the parts between `∂L/∂` (or `∂ … /∂`) and an empty
 * mark, which says where it ends.
 */
export type MarkText = '∂L/∂' | '∂' | '/∂' | '' | '²' | 'ᵀ';

/**
 * A formula is a flat list of parts, which a light HTML renderer and the TeX printer both read. `node` is the id of the
 * node that a part stands for (an operator stands for the node it computes), null where it stands for none.
 */
export type Part =
  /** A variable: `base` with `subscript` ('' for none), whose items are separated by commas: 'f', 't', 't−1', '3,t'. */
  | {
      readonly kind: 'symbol';
      readonly node: string;
      readonly base: string;
      readonly subscript: string;
    }
  /** A value of this moment. `statistic`: the mean or deviation over a vector's entries, instead of one of them. */
  | {
      readonly kind: 'number';
      readonly node: string;
      readonly value: number;
      readonly text: string;
      readonly statistic?: 'mean' | 'deviation';
    }
  /** A number that the equations contain, as written. */
  | { readonly kind: 'literal'; readonly node: string; readonly text: string }
  | { readonly kind: 'operator'; readonly node: string | null; readonly text: OperatorText }
  /** A minus in front of one operand. */
  | { readonly kind: 'sign'; readonly node: string; readonly text: '−' }
  | { readonly kind: 'function'; readonly node: string; readonly text: FunctionText }
  | { readonly kind: 'open'; readonly node: string | null; readonly text: '(' | '[' }
  | { readonly kind: 'close'; readonly node: string | null; readonly text: ')' | ']' }
  | { readonly kind: 'comma'; readonly node: null; readonly text: ',' }
  /** The subscript (1-based) of what stands in parentheses before it: (r_t ⊙ h_{t−1})₃. */
  | { readonly kind: 'entry'; readonly node: null; readonly text: string }
  | { readonly kind: 'mark'; readonly node: null; readonly text: MarkText }
  /** Terms left out. */
  | { readonly kind: 'ellipsis'; readonly node: null; readonly text: '…' };

/** The formula as plain text, e.g. for a label that a screen reader speaks: `c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t`. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(textOfPart).join('');
}

function textOfPart(part: Part): string {
  switch (part.kind) {
    case 'symbol':
      if (part.subscript === '') return part.base;
      return part.base + '_' + (part.subscript.length > 1 ? `{${part.subscript}}` : part.subscript);
    case 'operator':
      return part.text === '\u2009' ? ' ' : ` ${part.text} `;
    case 'entry':
      return `_{${part.text}}`;
    case 'comma':
      return ', ';
    default:
      return part.text;
  }
}
