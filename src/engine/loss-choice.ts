/** What a loss measures and where it stands: what a person chooses in the gradient view. */
export interface LossChoice {
  /**
   * `error`: how far the output is from the right answer. `output`: the output (logit) itself, so that its gradient is a sensitivity.
   * `hidden`: the sum of the last layer's hidden state.
   */
  readonly of: 'error' | 'output' | 'hidden';
  /** The last timestep, every one (their mean), or one (0-based). */
  readonly at: 'last' | 'every' | number;
  /** Which output (0-based); not of interest to `hidden`. */
  readonly output: number;
}

/** What would be right, in the units of the logits. */
export interface Goal {
  /** Of (ŷ − y)², or of −y · log σ(ŷ) − (1 − y) · log(1 − σ(ŷ)). */
  readonly loss: 'squared error' | 'cross-entropy';
  /** In the layout of the trace's logits. */
  readonly target: Float64Array;
}

/** The error at the last timestep. */
export const usualLoss: LossChoice = { of: 'error', at: 'last', output: 0 };
