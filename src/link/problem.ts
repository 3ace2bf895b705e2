/** The names a link uses. */
export type LinkKey =
  | 'v'
  | 'cell'
  | 'preset'
  | 'own'
  | 'eq'
  | 'seed'
  | 'init'
  | 'gain'
  | 'fb'
  | 'layers'
  | 'dirs'
  | 'loss'
  | 'of'
  | 'out'
  | 'cut'
  | 'opt'
  | 'lr'
  | 'clip'
  | 'both'
  | 'par'
  | 'c'
  | 'task'
  | 'set'
  | 'run'
  | 'q'
  | 'n'
  | 'view'
  | 'topic'
  | 'level'
  | 'case'
  | 'write'
  | 'h'
  | 'len'
  | 'text'
  | 'e'
  | 't'
  | 's'
  | 'unit'
  | 'lane'
  | 'depth'
  | 'node'
  | 'tables'
  | 'hide'
  | 'embed'
  | 'present'
  | 'lang'
  | 'theme';

/** Why what is shown is not what a link asked for. Values are as the link wrote them, at most 40 characters. */
export type LinkProblem =
  | { readonly kind: 'too long'; readonly most: number }
  | { readonly kind: 'route'; readonly value: string }
  | { readonly kind: 'version'; readonly value: string }
  /** edits of what the run does not have */
  | { readonly kind: 'lost'; readonly edits: number }
  | { readonly kind: 'value'; readonly key: LinkKey; readonly value: string }
  /** 1-based numbers */
  | {
      readonly kind: 'range';
      readonly key: LinkKey;
      readonly value: number;
      readonly least: number;
      readonly most: number;
    };
