import { beforeAll, describe, expect, it } from 'vitest';
import { jointSensitivity } from '../../engine/analysis/joint-sensitivity';
import { formatsOf } from '../../i18n/format';
import { lanes as en } from '../../i18n/parts/lanes.en';
import { lanes as zh } from '../../i18n/parts/lanes.zh';
import { runOf, type Run } from '../../stores/run';
import { openSetup } from '../../tasks/open-setup';
import { plainSetup } from '../../tasks/setup';
import { followedOf, otherEnd, strongestOf, wantedFor, type Source } from './followed';
import { sayReach } from './say-reach';
import { canMeasure } from './use-strengths';

async function open(preset: string, change: Partial<Run['setup']> = {}): Promise<Run> {
  const setup = { ...plainSetup(preset, 'lstm'), ...change };
  return runOf(await openSetup(setup), setup);
}

function follow(run: Run, source: Source) {
  const { trace } = run;
  const all = Array.from({ length: trace.sequence.steps }, (_, t) => t);
  const strengths = new Map(
    wantedFor(trace.model, source, all).map((at) => [at, jointSensitivity(trace, at)]),
  );
  return followedOf(trace, source, strengths);
}

const say = (run: Run, source: Source, words = en): string =>
  sayReach(run, follow(run, source), words, formatsOf(words === en ? 'en' : 'zh'));

let bothWays: Run;
let forward: Run;
beforeAll(async () => {
  bothWays = await open('both-ways');
  forward = await open('gates', { steps: 8, layers: 2 });
});

describe('What can be reached is said', () => {
  it('of the last input: everything in both directions, the last output forward only', () => {
    const last = say(bothWays, { side: 'input', timestep: 29 });
    expect(last).toContain('The input at t = 30 can move every output.');
    expect(last).toContain('in a forward-only model this input could move only the last output');
    expect(say(bothWays, { side: 'input', timestep: 29 }, zh)).toContain(
      't = 30 的输入能影响每一个输出。第二个方向从末尾读起',
    );
    expect(say(forward, { side: 'input', timestep: 7 })).toContain(
      'The input at t = 8 can move only the output at t = 8. Nothing here reads from the end.',
    );
  });

  it('of an output', () => {
    expect(say(bothWays, { side: 'output', timestep: 4 })).toContain(
      'no input after t = 5 could move it',
    );
    expect(say(forward, { side: 'output', timestep: 2 })).toContain(
      'The inputs from t = 1 to t = 3 can move the output at t = 3, and no other.',
    );
  });

  it('with no reason where a forward-only model could do the same', () => {
    expect(say(bothWays, { side: 'input', timestep: 0 })).not.toContain('forward-only');
    expect(say(bothWays, { side: 'output', timestep: 29 })).not.toContain('forward-only');
  });
});

describe('How much is moved', () => {
  it('is the same number from either end', () => {
    const from = follow(bothWays, { side: 'input', timestep: 3 });
    const to = follow(bothWays, { side: 'output', timestep: 9 });
    expect(from.strengths.get(9)).toBe(to.strengths.get(3));
    expect(from.strengths.get(9)).toBeGreaterThan(0);
  });

  it('is largest within reach', () => {
    const followed = follow(forward, { side: 'input', timestep: 5 });
    expect(otherEnd(followed)).toEqual([5, 6, 7]);
    expect(otherEnd(followed)).toContain(strongestOf(followed)?.at);
    expect([0, 1, 2, 3, 4].map((t) => followed.strengths.get(t))).toEqual([0, 0, 0, 0, 0]);
  });

  it('is not computed while one looks where a run is too large for it', async () => {
    const arrangement = { layers: 3, directions: 2 } as const;
    expect(canMeasure((await open('gates', arrangement)).trace)).toBe(true);
    const large = await open('gates', { ...arrangement, hidden: 64, steps: 60 });
    expect(canMeasure(large.trace)).toBe(false);
  });
});
