/** What a plan has to be compiled for. */
export interface Shape {
  /** T of the longest sample. */
  readonly steps: number;
  /** X; 0 where token ids go in. */
  readonly inputs: number;
  /** Different token ids, 0 (padding) and 1 (unknown) among them; 0 where numbers go in. */
  readonly vocabulary: number;
  /** O: what is read out. */
  readonly outputs: number;
  /** Whether it is read out after the last step of a sample or on every one. */
  readonly head: 'last' | 'every';
  /** Binary cross-entropy takes logits; categorical cross-entropy a softmax over `outputs`. */
  readonly loss: 'mse' | 'bce' | 'softmax';
}
