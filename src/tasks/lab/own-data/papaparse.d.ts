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
