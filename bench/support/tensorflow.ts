import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { root } from '../../scripts/setup.mjs';
import type { TensorFlowJob } from '../peers/tensorflow-worker';
import type { Peer } from './peer';
import { withWorker } from './worker-page';

const BACKENDS = {
  wasm: 'TensorFlow.js wasm (SIMD)',
  webgl: 'TensorFlow.js webgl (in software)',
  cpu: 'TensorFlow.js cpu',
} as const;

/** WebGL without a graphics card; Chromium has it only when asked. */
const SOFTWARE_WEBGL = ['--enable-unsafe-swiftshader', '--use-angle=swiftshader'];

function npm(...words: string[]): boolean {
  // On Windows npm is a shell script, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', [...words, '--prefix', 'bench/peers'], { cwd: root, shell });
  return status === 0;
}

/** They have a package.json of their own, so that whoever does not compare need not have them. */
function install(): boolean {
  if (npm('ls')) return true;
  console.log('Installing what bench/peers/package-lock.json says (once, 120 MB) …');
  return npm('ci', '--no-audit', '--no-fund');
}

/** The backends of TensorFlow.js, for as long as `work` takes; none of them where it cannot be installed, which is said. */
export async function withTensorFlow<Result>(
  work: (backends: readonly Peer[]) => Promise<Result>,
): Promise<Result> {
  if (!install()) {
    console.log('npm could not install TensorFlow.js: it is left out.');
    return work([]);
  }
  return withWorker(
    'bench/peers/tensorflow-worker.ts',
    (inWorker) => {
      const peerOf = (backend: TensorFlowJob['backend']): Peer => ({
        family: 'TensorFlow.js',
        name: BACKENDS[backend],
        times: async (workload, duration) => {
          const job: TensorFlowJob = { backend, workload, duration };
          return (await inWorker(({ ask }) => ask(job))) as number[];
        },
      });
      return work([peerOf('wasm'), peerOf('webgl'), peerOf('cpu')]);
    },
    SOFTWARE_WEBGL,
  );
}
