/** A text in both first languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** What a named value is for. It decides the hue everywhere, and which sentence is said about the value. */
export type Role =
  'forget' | 'input' | 'candidate' | 'output' | 'update' | 'reset' | 'cell' | 'hidden';

/** One sub-step of a timestep. Each node belongs to the first stage whose `computes` needs it. */
export interface Stage {
  readonly id: string;
  readonly name: Words;
  /** Ids of the nodes that this stage arrives at; the last one is what the inspector shows first. */
  readonly computes: readonly string[];
}

/** Where PyTorch keeps what one parameter of ours holds. Gate k is the k-th block of H rows. */
export type PytorchSource =
  /** columns [hidden | input] of gate k: `[weight_hh, weight_ih]` */
  | { readonly from: 'joint'; readonly gate: number }
  | { readonly from: 'weight_ih' | 'weight_hh' | 'bias_ih' | 'bias_hh'; readonly gate: number }
  /** `bias_ih + bias_hh` of gate k */
  | { readonly from: 'bias'; readonly gate: number }
  /** block k (of H entries) of a tensor of that name, for cells that PyTorch has no module for */
  | { readonly from: 'extra'; readonly tensor: string; readonly gate: number };

/** Centre of an element in a hand-placed diagram, in the units of the diagram's `width` × `height`. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A placed diagram: element key (see scene/diagram/elements.ts) → centre, wire key → corner points between its ends. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  /** Size of a box that holds a vector's bars. */
  readonly box: { readonly width: number; readonly height: number };
  readonly elements: Readonly<Record<string, Point>>;
  readonly wires: Readonly<Record<string, readonly Point[]>>;
}

/** A cell of the literature: everything the app knows about it stands in one file. */
export interface Cell {
  /** Used in links; never changed once shipped. */
  readonly id: string;
  readonly name: Words;
  /** One sentence. */
  readonly description: Words;
  readonly paper: {
    readonly authors: string;
    readonly year: number;
    readonly title: string;
    readonly where: string;
  };
  readonly equations: string;
  readonly stages: readonly Stage[];
  readonly roles: Readonly<Record<string, Role>>;
  readonly pytorch?: {
    readonly module?: 'LSTM' | 'GRU' | 'RNN';
    readonly gates: readonly string[];
    readonly parameters: Readonly<Record<string, PytorchSource>>;
  };
  /** Absent: the diagram is laid out by a library. */
  readonly diagram?: { readonly landscape: Placement; readonly portrait: Placement };
}
