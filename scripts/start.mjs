// `npm start`: sets up, builds, serves the production build and says where.
import process from 'node:process';
import { build } from './build.mjs';
import { serve } from './serve.mjs';
import { setUp } from './setup.mjs';

const DEFAULT_PORT = 4173;

setUp();
if (!build()) process.exit(1);
const asked = process.env['PORT'];
try {
  const { origin } = await serve({ port: Number(asked ?? DEFAULT_PORT), orAnother: !asked });
  console.log(`\n  Unrolled is at ${origin}/\n  Stop it with Ctrl+C.\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
