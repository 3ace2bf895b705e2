import { EquationError, quoted, type Position } from './error';

export interface Token extends Position {
  /** `unknown` is a character that the language has no use for. */
  readonly kind: 'name' | 'number' | 'symbol' | 'unknown' | 'newline' | 'end';
  readonly text: string;
}

const BLANK = /(?:[^\S\r\n]|#[^\r\n]*)+/y;
const BLANK_LINES = /(?:\s|#[^\r\n]*)+/y;
const NEWLINE = /\r\n|\r|\n/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const SYMBOL = /[=+\-*@(),[\]]/y;

/** Characters that are easily typed or pasted in place of ASCII ones; the full-width forms are found by their code. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '【': '[',
  '】': ']',
  '、': ',',
  '−': '-',
  '–': '-',
  '—': '-',
  '×': '*',
  '·': '*',
  '⊙': '*',
  '∗': '*',
};

/** Cuts the text into tokens, one at a time, so that mistakes are met in the order of reading. */
export class Scanner {
  private readonly text: string;
  private offset = 0;
  private line = 1;
  private lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next token; `acrossLines` is set inside brackets, where the end of a line means nothing. */
  next(acrossLines: boolean): Token {
    this.skip(this.match(acrossLines ? BLANK_LINES : BLANK));
    const token = this.scan();
    this.skip(token.text);
    return token;
  }

  private scan(): Token {
    const { line } = this;
    const column = this.offset - this.lineStart + 1;
    if (this.offset === this.text.length) return { kind: 'end', text: '', line, column };

    const patterns = { newline: NEWLINE, name: NAME, number: NUMBER, symbol: SYMBOL } as const;
    for (const kind of ['newline', 'name', 'number', 'symbol'] as const) {
      const text = this.match(patterns[kind]);
      if (text !== '') return { kind, text, line, column };
    }

    const text = String.fromCodePoint(this.text.codePointAt(this.offset) ?? 0);
    const meant = asciiOf(text);
    if (meant !== null) {
      throw new EquationError('lookalike-character', { line, column }, quoted(text), quoted(meant));
    }
    return { kind: 'unknown', text, line, column };
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.offset;
    return pattern.exec(this.text)?.[0] ?? '';
  }

  private skip(text: string): void {
    for (const newline of text.matchAll(/\r\n|\r|\n/g)) {
      this.line += 1;
      this.lineStart = this.offset + newline.index + newline[0].length;
    }
    this.offset += text.length;
  }
}

/** The character of the language that this one looks like, if any. */
function asciiOf(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  const isFullWidth = code >= 0xff01 && code <= 0xff5e;
  const ascii = isFullWidth ? String.fromCodePoint(code - 0xfee0) : LOOKALIKES[character];
  return ascii !== undefined && /^[\w=+\-*@(),[\].#]$/.test(ascii) ? ascii : null;
}
