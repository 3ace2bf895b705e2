import { it } from 'vitest';
import { catalogue } from './catalogue';
import { runPipelineCase } from './run-case';
it('x', async () => {
  for (const { id, load } of catalogue) {
    const one = await load();
    if (one.kind !== 'pipeline') continue;
    const start = performance.now();
    const r = runPipelineCase(one);
    const short = (o: object) =>
      Object.entries(o)
        .map(
          ([k, v]) =>
            k +
            ': ' +
            (v as number[])
              .slice(0, 8)
              .map((n) => n.toPrecision(4))
              .join(' '),
        )
        .join('\n   ');
    console.log(
      id,
      (performance.now() - start).toFixed(0),
      'ms\n wrong ' + short(r.wrong) + '\n right ' + short(r.right),
      r.tellTales,
    );
  }
});
