import { describe, expect, it } from 'vitest';
import { createTrainer, type Opening } from './client';
import type { Ask, Tell } from './protocol';
import { smallSettings } from './run.fixture';
import { createSession } from './session';
import { smallRun } from './run.fixture';

const opening: Opening = {
  key: 'a',
  settings: smallSettings(),
  own: null,
  from: null,
  weights: null,
  keepAt: null,
  wish: { sample: { part: 'test', place: 0 }, threshold: 0.5 },
};

function stage() {
  const workers: {
    asked: Ask[];
    ended: boolean;
    tell: (tell: Tell) => void;
    breakDown: (message: string) => void;
  }[] = [];
  const told: Tell[] = [];
  const trainer = createTrainer(
    (tell, breakDown) => {
      const worker = { asked: [] as Ask[], ended: false, tell, breakDown };
      workers.push(worker);
      return {
        post: (ask) => worker.asked.push(ask),
        end: () => {
          worker.ended = true;
        },
      };
    },
    (tell) => told.push(tell),
  );
  return { trainer, workers, told };
}

const pausedOf = (run: number): Tell => ({ kind: 'paused', run, ending: null });

describe('the half of the trainer in the page', () => {
  it('starts one worker with the first run, and asks it for one run after another', () => {
    const { trainer, workers } = stage();
    trainer.go();
    expect(workers).toHaveLength(0);
    trainer.open(opening);
    trainer.go();
    trainer.open(opening);
    trainer.rate(0.1);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.asked).toEqual([
      { kind: 'open', run: 1, ...opening },
      { kind: 'go', run: 1 },
      { kind: 'open', run: 2, ...opening },
      { kind: 'rate', run: 2, rate: 0.1 },
    ]);
  });

  it('does not hear late answers of a run before', () => {
    const { trainer, workers, told } = stage();
    trainer.open(opening);
    trainer.open(opening);
    workers[0]?.tell(pausedOf(1));
    workers[0]?.tell(pausedOf(2));
    expect(told).toEqual([pausedOf(2)]);
  });

  it('is handed the checkpoints it asked for, each to its ask', async () => {
    const { trainer, workers } = stage();
    expect(await trainer.hand(3)).toBeNull();
    trainer.open(opening);
    const asked = [trainer.hand(3), trainer.hand(null)];
    const checkpoint = createSession(smallRun()).checkpoint();
    workers[0]?.tell({ kind: 'handed', run: 1, ask: 2, checkpoint });
    workers[0]?.tell({ kind: 'handed', run: 1, ask: 1, checkpoint: null });
    expect(await Promise.all(asked)).toEqual([null, checkpoint]);
    const late = trainer.hand(3);
    trainer.open(opening);
    expect(await late).toBeNull();
  });

  it('tells of a worker that broke down, and opens the next run in another', async () => {
    const { trainer, workers, told } = stage();
    trainer.open(opening);
    const late = trainer.hand(null);
    workers[0]?.breakDown('out of memory');
    expect(await late).toBeNull();
    expect(told).toEqual([{ kind: 'failed', run: 1, words: null, message: 'out of memory' }]);
    trainer.go();
    trainer.open(opening);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    workers[0]?.tell(pausedOf(2));
    expect(told).toHaveLength(1);
    workers[1]?.tell(pausedOf(2));
    expect(told).toHaveLength(2);
  });
});
