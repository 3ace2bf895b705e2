// `npm run test:monkey`: builds, then lets the monkey of e2e/monkey.spec.ts act 10,000 times and open 2,000 links. MONKEY_SEED
// gives it other ideas. Not part of `npm test`, which lets it act a little: this takes about a quarter of an hour.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { root, setUp, toolPath } from './setup.mjs';

setUp();
const env = { ...process.env, ...toolPath(), MONKEY: 'whole' };
for (const command of [
  'node scripts/build.mjs',
  'playwright test e2e/monkey.spec.ts --global-timeout=0',
]) {
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
