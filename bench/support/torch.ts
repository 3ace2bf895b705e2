import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { root } from '../../scripts/setup.mjs';
import type { Peer } from './peer';

const start = promisify(execFile);

// A Python of one's own on the path often lacks what the system's has.
const PYTHONS = ['python3', '/usr/bin/python3'];

export const torch: Peer = {
  family: 'PyTorch',
  name: 'PyTorch, one thread',
  times: async (workload, duration) => {
    const script = resolve(root, 'bench/support/torch-train.py');
    const job = JSON.stringify({ workload, duration });
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
    for (const python of PYTHONS) {
      const answer = await start(python, [script, job], { env }).catch(() => null);
      if (answer !== null) return JSON.parse(answer.stdout) as number[];
    }
    throw new Error('python3 has no torch here');
  },
};
