import { formatNumberTex } from './format-number';
import type { FunctionText, MarkText, OperatorText, Part } from './part';

const OPERATOR: Readonly<Record<OperatorText, string>> = {
  '=': '=',
  '+': '+',
  '−': '-',
  '×': '\\times',
  '⊙': '\\odot',
  '·': '\\cdot',
  '/': '/',
  '>': '>',
  '\u2009': '\\,',
};

const FUNCTION: Readonly<Record<FunctionText, string>> = {
  σ: '\\sigma',
  tanh: '\\tanh',
  ReLU: '\\mathrm{ReLU}',
  exp: '\\exp',
  softplus: '\\mathrm{softplus}',
  LN: '\\mathrm{LN}',
  Σ: '\\sum',
  mean: '\\operatorname{mean}',
};

/** A derivative is one fraction: its bar is opened by the first mark and closed by the empty one. */
const MARK: Readonly<Record<MarkText, string>> = {
  '∂L/∂': '\\dfrac{\\partial L}{\\partial',
  '∂': '\\dfrac{\\partial',
  '/∂': '}{\\partial',
  '': '}',
  '²': '^{2}',
  ᵀ: '^{\\top}',
};

const LETTER: Readonly<Record<string, string>> = {
  α: '\\alpha',
  β: '\\beta',
  γ: '\\gamma',
  δ: '\\delta',
  ε: '\\epsilon',
  η: '\\eta',
  θ: '\\theta',
  λ: '\\lambda',
  μ: '\\mu',
  ν: '\\nu',
  ρ: '\\rho',
  σ: '\\sigma',
  τ: '\\tau',
  φ: '\\varphi',
  ψ: '\\psi',
  ω: '\\omega',
  v̂: '\\hat{v}',
};

export interface TexOptions {
  /** Decorates a part that stands for a node, e.g. with \textcolor or \htmlClass. Spacing is as without it. */
  readonly wrap?: (tex: string, node: string) => string;
}

/** The formula in TeX, for math mode: `c_{t} = f_{t} \odot c_{t-1} + i_{t} \odot g_{t}`. */
export function toTex(parts: readonly Part[], options: TexOptions = {}): string {
  const { wrap } = options;
  const large = aroundDerivatives(parts);
  const decorated = parts.map((part, k) => {
    const tex = large.has(k) ? largeTex(part) : texOf(part);
    if (wrap === undefined || part.node === null || tex === OPERATOR['\u2009']) return tex;
    const inner = wrap(tex, part.node);
    // Decorated, a sign would lose the space it has as an operator, or gain it where it has none.
    if (part.kind === 'operator' && part.text !== '/') return `\\mathbin{${inner}}`;
    if (part.kind === 'sign') return `\\mathord{${inner}}`;
    return inner;
  });
  return decorated.join(' ');
}

/** Where parentheses with a derivative between them stand, and their subscript: they are as high as its fraction. */
function aroundDerivatives(parts: readonly Part[]): ReadonlySet<number> {
  const large = new Set<number>();
  const opened: number[] = [];
  parts.forEach(({ kind }, k) => {
    if (kind === 'open') opened.push(k);
    if (kind === 'entry' && large.has(k - 1)) large.add(k);
    const open = kind === 'close' ? opened.pop() : undefined;
    if (open === undefined) return;
    const inside = parts.slice(open, k);
    if (inside.some((part) => part.kind === 'mark' && part.text === '∂L/∂')) {
      large.add(open).add(k);
    }
  });
  return large;
}

function largeTex(part: Part): string {
  if (part.kind === 'entry') return subscript(part.text);
  return `\\Big${part.kind === 'open' ? 'l' : 'r'}${texOf(part)}`;
}

function texOf(part: Part): string {
  switch (part.kind) {
    case 'symbol':
      return symbol(part.base) + subscript(part.subscript);
    case 'number':
      return formatNumberTex(part.value);
    case 'literal':
      return part.text.replaceAll('−', '-');
    case 'operator':
      return OPERATOR[part.text];
    case 'sign':
      return '-';
    case 'function':
      return FUNCTION[part.text];
    case 'entry':
      return `{}${subscript(part.text)}`;
    case 'mark':
      return MARK[part.text];
    case 'ellipsis':
      return '\\cdots';
    case 'open':
    case 'close':
    case 'comma':
      return part.text;
  }
}

/** A letter is italic, as variables are; a word upright, so that it is not read as a product of letters. */
function symbol(base: string): string {
  const text = base.replaceAll('_', '\\_');
  return LETTER[base] ?? (base.length > 1 ? `\\mathrm{${text}}` : text);
}

function subscript(items: string): string {
  if (items === '') return '';
  const tex = items.split(',').map((item) => {
    if (item === 't−1' || item === 't+1') return item.replace('−', '-');
    return /^[\d…]+$/.test(item) ? item.replace('…', '\\ldots ') : symbol(item);
  });
  return `_{${tex.join(',')}}`;
}
