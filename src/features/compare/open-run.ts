import type { Setup } from '../../tasks/setup';

/** Opens a run on another page; `at`: what to look at there, 0-based, where one stands if it is left out. */
export type OpenRun = (
  setup: Setup,
  page: 'explore' | 'gradients',
  at?: {
    readonly timestep: number;
    readonly node: string;
    readonly unit: number;
    readonly lane: number;
  },
) => void;
