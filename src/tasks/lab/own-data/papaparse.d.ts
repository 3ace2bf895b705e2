/** What we use of papaparse. Its published types bring Node's along, which what ships must not see. */
declare module 'papaparse' {
  interface ParseError {
    readonly type: string;
    readonly code: string;
    readonly message: string;
    /** 0-based; absent where it is about the whole text. */
    readonly row?: number;
  }

  interface Papa {
    /** RFC 4180: fields are put in quotes where they need it. */
    readonly unparse: (
      rows: readonly Readonly<Record<string, string | number>>[],
      settings?: { readonly newline?: string; readonly escapeFormulae?: boolean },
    ) => string;
    readonly parse: (
      text: string,
      settings?: {
        readonly delimiter?: string;
        readonly delimitersToGuess?: readonly string[];
        readonly skipEmptyLines?: boolean | 'greedy';
        readonly preview?: number;
      },
    ) => {
      readonly data: readonly (readonly string[])[];
      readonly errors: readonly ParseError[];
      readonly meta: { readonly delimiter: string };
    };
  }

  const papa: Papa;
  export default papa;
}
