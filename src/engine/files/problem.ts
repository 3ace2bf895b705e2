/** The kinds of file that are read and written. */
export type FileFormat = 'safetensors' | 'npy' | 'npz' | 'run';

/**
 * Why a file was not taken, as facts: the page says what happened and what to do about it. Names are as the file has them,
 * at most {@link LONGEST_SHOWN} characters of each.
 */
export type FileProblem = ContainerProblem | ModelProblem | RunProblem;

/** What can be wrong with a file of named numbers, whatever the numbers are for. */
type ContainerProblem =
  | { readonly kind: 'empty' }
  /** `contents`: what a packed file says it unpacks to, or does unpack to. */
  | {
      readonly kind: 'too large';
      readonly what: 'file' | 'header' | 'contents' | 'settings';
      readonly bytes: number;
      readonly most: number;
    }
  | {
      readonly kind: 'too many';
      readonly what: 'tensors' | 'axes';
      readonly count: number;
      readonly most: number;
    }
  /** The file ends before what it announces, in bytes. */
  | {
      readonly kind: 'cut off';
      readonly format: FileFormat;
      readonly needs: number;
      readonly has: number;
    }
  /** A file of a kind that is not read here: saved by PyTorch's own `torch.save`, HDF5 (`.h5`), or Keras's own `.keras`. */
  | { readonly kind: 'other format'; readonly found: 'pytorch' | 'hdf5' | 'keras' | 'unknown' }
  /** The part that says what the file holds cannot be read; `where` is the place in it that is wrong, empty for all of it. */
  | { readonly kind: 'header'; readonly format: FileFormat; readonly where: string }
  /** What was read is not what was written: a check sum, a length or the packing does not come out. */
  | { readonly kind: 'damaged'; readonly format: FileFormat; readonly name: string }
  /** Packed in a way that is not read: encrypted, or by another method than deflate. */
  | { readonly kind: 'packing'; readonly name: string }
  | { readonly kind: 'name twice'; readonly name: string }
  /** `found` as the file writes it: `I64`, `<i8` … */
  | { readonly kind: 'number type'; readonly name: string; readonly found: string }
  /** The bytes of a tensor begin before or end after those of the file, or where another's are: `from` up to before `to`. */
  | {
      readonly kind: 'place';
      readonly name: string;
      readonly from: number;
      readonly to: number;
      readonly expected: number;
      readonly most: number;
    }
  /** A tensor has more or fewer bytes than its shape asks for. */
  | {
      readonly kind: 'length';
      readonly name: string;
      readonly shape: readonly number[];
      readonly needs: number;
      readonly has: number;
    };

/** What can be wrong with the numbers as those of a recurrent network. */
type ModelProblem =
  /** `names`: the first few of those that are there. */
  | { readonly kind: 'no recurrent layer'; readonly names: readonly string[] }
  /** More than one recurrent network: one has to be named. */
  | { readonly kind: 'several networks'; readonly prefixes: readonly string[] }
  /** An LSTM with `proj_size`: its h is smaller than its c, which no cell here has. */
  | { readonly kind: 'projection'; readonly name: string }
  | { readonly kind: 'layers'; readonly count: number; readonly most: number }
  /** Layers of different H: of a model here, all have the same. */
  | { readonly kind: 'unequal layers'; readonly sizes: readonly number[] }
  /** A matrix has room for so many gates (rows, or in Keras columns, by H = `hidden`): no cell has that many. */
  | {
      readonly kind: 'gates';
      readonly name: string;
      readonly room: number;
      readonly hidden: number;
    }
  | { readonly kind: 'missing'; readonly name: string }
  /** Looks like a weight of the network, and has no place in it. */
  | { readonly kind: 'unexpected'; readonly name: string }
  | {
      readonly kind: 'shape';
      readonly name: string;
      readonly found: readonly number[];
      /** null: any. */
      readonly needs: readonly (number | null)[];
    }
  /** NaN or infinite; `index` is 0-based, row-major. */
  | { readonly kind: 'not finite'; readonly name: string; readonly index: number }
  /** Weights without names can be two layers as well as two directions. */
  | { readonly kind: 'order unclear' }
  /** The sizes H and X cannot be told from the shapes. */
  | { readonly kind: 'sizes unknown'; readonly cell: string }
  /** A cell that is none of ours, or not at hand. */
  | { readonly kind: 'cell unknown'; readonly cell: string };

/** Written by a newer version of the app. */
interface RunProblem {
  readonly kind: 'newer';
  readonly version: number;
  readonly known: number;
}

/** The one thing that reading a file throws, whatever is in it. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}

/** Characters of a name out of a file that are shown. */
const LONGEST_SHOWN = 80;

/** A text out of a file, cut to what can be shown. */
export function shown(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`;
}
