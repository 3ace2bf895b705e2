/**
 * `npm run bench -- lab [TASK …]`: trains in the built page, and prints how its frames come meanwhile and how fast it answers, beside
 * an empty page on the same machine, with the processor as it is and slowed down four times. The worker that trains is not slowed down:
 * it takes a core for itself.
 */
import process from 'node:process';
import { withBuiltPage } from './support/built-page';
import { measureLab } from './support/lab-run';
import { printLab } from './support/print-lab';

const asked = process.argv.slice(2);
const tasks = asked.length > 0 ? asked : ['sine', 'sentiment-en'];

await withBuiltPage(async ({ origin, browser }) => {
  for (const throttling of [1, 4]) {
    printLab(await measureLab(origin, browser, tasks, throttling));
  }
});
