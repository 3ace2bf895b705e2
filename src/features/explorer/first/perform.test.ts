import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { more as en } from '../../../i18n/more.en';
import { more as zh } from '../../../i18n/more.zh';
import { openRun, undo, useExperiment } from '../../../stores/experiment';
import { goToTimestep, play, usePlayback } from '../../../stores/playback';
import { factsOf } from './facts';
import { perform } from './perform';
import { sayScene } from './say-scene';
import { CUT, type Scene } from './script';

let frames: FrameRequestCallback[] = [];
let clock = 0;
let stop = (): void => undefined;
let told: (Scene | 'over' | 'left')[] = [];

const audience = {
  onScene: (scene: Scene) => void told.push(scene),
  onOver: () => void told.push('over'),
  onLeft: () => void told.push('left'),
};

/** Lets that many milliseconds pass in frames of 20. */
function pass(milliseconds: number): void {
  for (let spent = 0; spent < milliseconds; spent += 20) {
    clock += 20;
    const due = frames;
    frames = [];
    for (const frame of due) frame(clock);
  }
}

/** Begins the show, up to its first frame. */
async function begin(withoutTravel = false): Promise<void> {
  stop = perform(() => withoutTravel, audience);
  await vi.waitFor(() => {
    expect(frames).toHaveLength(1);
  });
}

function facts() {
  const { run } = useExperiment.getState();
  const found = run === null ? null : factsOf(run);
  if (found === null) throw new Error('The run on the screen has no such story.');
  return found;
}

const edits = () => useExperiment.getState().setup.edits;

beforeEach(() => {
  frames = [];
  clock = 0;
  told = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

afterEach(() => {
  stop();
});

describe('The show', () => {
  it.each([false, true])(
    'opens the latch, plays to timestep 16 and shuts the forget gate as a person would (without travel: %s)',
    async (withoutTravel) => {
      await begin(withoutTravel);
      expect(useExperiment.getState().run).toMatchObject({
        preset: { id: 'latch' },
        cell: { id: 'lstm' },
      });
      pass(5000);
      expect(edits()).toEqual([]);
      pass(5000);
      expect(told).toEqual(['comes', 'written', 'kept', 'cut', 'forgotten', 'over']);
      expect(edits()).toEqual([CUT]);
      expect(usePlayback.getState()).toMatchObject({ position: 16 * 6, playing: false });
      expect(frames).toEqual([]);
    },
  );

  it('shows a memory that is kept, and that the shut gate takes away with the prediction', async () => {
    await begin();
    const before = facts();
    expect(before.kept).toBeCloseTo(before.written, 1);
    expect(before.prediction).toBeCloseTo(before.target, 1);
    pass(10_000);
    expect(Math.abs(facts().after)).toBeLessThan(0.01);
    expect(Math.abs(facts().prediction - facts().target)).toBeGreaterThan(0.9);
  });

  it('can be undone in one step', async () => {
    await begin();
    const before = facts();
    pass(10_000);
    await undo();
    expect(edits()).toEqual([]);
    expect(facts()).toEqual(before);
  });

  it.each([
    ['plays', play],
    ['goes elsewhere', () => goToTimestep(30)],
  ])('gives way to whoever %s', async (_, takeOver) => {
    await begin();
    pass(2000);
    takeOver();
    const { position } = usePlayback.getState();
    pass(3000);
    expect(told.at(-1)).toBe('left');
    expect(usePlayback.getState().position).toBe(position);
    expect(edits()).toEqual([]);
  });

  it('gives way to another run, and offers to undo what it had changed', async () => {
    await begin();
    pass(7000);
    expect(edits()).toEqual([CUT]);
    goToTimestep(3);
    pass(100);
    expect(told.at(-1)).toBe('over');
    stop();
    told = [];
    await begin();
    pass(1000);
    await openRun('sine', 'lstm');
    pass(100);
    expect(told.at(-1)).toBe('left');
  });

  it('leaves no frame behind when it is stopped, nor begins after that', async () => {
    await begin();
    pass(1000);
    stop();
    expect(frames).toEqual([]);
    stop = perform(() => false, audience);
    stop();
    told = [];
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(frames).toEqual([]);
    expect(told).toEqual([]);
  });
});

describe('Its captions', () => {
  it('say in both languages what the run holds', async () => {
    await begin();
    pass(10_000);
    for (const words of [en.teach.first, zh.teach.first]) {
      for (const scene of ['comes', 'written', 'kept', 'cut', 'forgotten', 'undone'] as const) {
        expect(sayScene(words, facts(), scene)).not.toMatch(/undefined|NaN/);
      }
    }
    expect(sayScene(en.teach.first, facts(), 'forgotten')).toBe(
      'The memory is gone: the cell state falls from 0.991 to −3.34 × 10⁻⁴, and the prediction is −4.42 × 10⁻⁴ instead of 1.00.',
    );
  });
});
