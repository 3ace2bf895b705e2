import { create } from 'zustand';
import type { Training } from '../engine/edit';
import { usualLoss, type LossChoice } from '../engine/loss-choice';
import { touchPage } from './page';

/** What a person chooses on the page of gradients, besides the run. */
export interface GradientChoice extends Training {
  /** The forward value stands in each box beside its gradient. */
  readonly both: boolean;
  /** The parameter whose gradient is taken apart: a name, of the lane that is looked at; null: the first. */
  readonly parameter: string | null;
}

/** The panel's tabs: one gradient now, the gradient of a block of weights, one update, how far gradients reach. */
export const gradientTabs = ['now', 'weights', 'step', 'flow'] as const;
export type GradientTab = (typeof gradientTabs)[number];

/** As the page begins, and what its links leave out. */
export const usualChoice: GradientChoice = {
  loss: usualLoss,
  window: null,
  optimiser: 'sgd',
  rate: 0.1,
  clip: null,
  both: false,
  parameter: null,
};

export const useGradients = create<GradientChoice & { readonly tab: GradientTab }>()(() => ({
  ...usualChoice,
  tab: 'now',
}));

export function openGradientTab(tab: GradientTab): void {
  useGradients.setState({ tab });
}

/** Chooses; what is left out stays. */
export function choose(by: Partial<GradientChoice>): void {
  useGradients.setState(by);
  touchPage();
}

/** Moves the loss; what is left out stays. */
export function placeLoss(by: Partial<LossChoice>): void {
  choose({ loss: { ...useGradients.getState().loss, ...by } });
}
