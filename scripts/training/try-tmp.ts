import { cells, cellOf } from '/work/main/src/cells/catalogue';
import { modelOf } from '/work/main/src/tasks/model-of';
import { runForward } from '/work/main/src/engine/reference/run-forward';
import { sineForecast } from '/work/main/src/tasks/sine/waves';
import { co2Forecast, changesOf } from '/work/main/src/tasks/co2/changes';
import { loadRecord } from '/work/main/src/tasks/co2/record';
import { rmse } from '/work/main/src/tasks/forecast';
import { train } from '/work/main/scripts/training/train';
const [, , task, ids, H, updates, lr, seed] = process.argv;
const f = task === 'sine' ? sineForecast() : co2Forecast(changesOf(await loadRecord()));
for (const r of f.rivals) console.log(r.name, rmse(r.prediction, f.heldOut) * f.scale);
for (const id of ids === 'all' ? cells.map((c) => c.id) : ids.split(',')) {
  const cell = cellOf(id)!;
  const model = modelOf(cell, 1, Number(H));
  const t0 = performance.now();
  let ema = 0;
  const w = train(cell, model, f, { updates: Number(updates), learningRate: Number(lr), largestNorm: 1 }, Number(seed), (u, l) => {
    ema = u === 1 ? l : 0.98 * ema + 0.02 * l;
    if (process.env.V && u % 250 === 0) console.log(u, Math.sqrt(ema), (performance.now() - t0) / 1000);
  });
  const tr = runForward(model, w, f.heldOut.sequence);
  console.log(task, id, 'H', H, 'upd', updates, 'lr', lr, 'seed', seed, 'heldout', rmse(tr.logits!, f.heldOut) * f.scale, 's', ((performance.now() - t0) / 1000).toFixed(1));
}
