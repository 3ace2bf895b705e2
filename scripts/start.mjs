// `npm start`: sets up, builds, serves the production build and says where.
import process from 'node:process';
import { serve } from './serve.mjs';
import { runTool, setUp } from './setup.mjs';

const DEFAULT_PORT = 4173;

setUp();
if (runTool('vite build --logLevel warn') !== 0) process.exit(1);
const asked = process.env['PORT'];
try {
  const { origin } = await serve({ port: Number(asked ?? DEFAULT_PORT), orAnother: !asked });
  console.log(`\n  Unrolled is at ${origin}/\n  Stop it with Ctrl+C.\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
