import type { Workload } from './workloads';

/** What trains the workloads, and is compared with others that do. */
export interface Peer {
  /** What it belongs to; of each family the fastest counts. */
  readonly family: 'ours' | 'TensorFlow.js' | 'PyTorch';
  readonly name: string;
  /** Milliseconds of one update, a figure for each repetition within some `duration` ms. Rejects, in words, where it cannot. */
  readonly times: (workload: Workload, duration: number) => Promise<readonly number[]>;
}
