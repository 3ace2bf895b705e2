// `npm run build`: sets up, then builds dist/.
import process from 'node:process';
import { runTool, setUp } from './setup.mjs';

/** Builds dist/ for production, whatever the environment says: with NODE_ENV=development React would come half as big again. */
export function build() {
  process.env['NODE_ENV'] = 'production';
  return runTool('vite build --logLevel warn') === 0;
}

if (process.argv[1] === import.meta.filename) {
  setUp();
  if (!build()) process.exitCode = 1;
}
