import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import type { BackwardDiagram } from './diagram';
import { widthOfLabel, widthOfText } from './letters';
import { meet, rectOf, type Rect } from './place-texts';
import { exampleDiagram } from './run-back.fixture';
import { ADDS, isShortExit } from './seats';
import {
  roomNumber,
  shortNumber,
  WIDEST_NUMBER,
  WIDEST_ROOM_NUMBER,
  WIDEST_VALUE,
} from './short-number';

interface Placed {
  readonly key: string;
  readonly rect: Rect;
}

/** Where every text stands, as wide as it may become. */
function textsOf({ seats, letters, both, ...layout }: BackwardDiagram): readonly Placed[] {
  const { number, label, small } = letters;
  const widest = letters.room ? WIDEST_ROOM_NUMBER : WIDEST_NUMBER;
  return [...seats].map(([key, seat]): Placed => {
    const [kind = '', ...rest] = key.split(' ');
    const element = layout.byKey.get(rest.join(' '));
    const at = (width: number, size: number) => ({ key, rect: rectOf(seat, width, size) });
    switch (kind) {
      case 'label': {
        const own = element?.label ?? [];
        const shown =
          both && letters.values ? own : (layout.gradientLabels.get(element?.key ?? '') ?? own);
        return at(widthOfLabel(shown, letters), label);
      }
      case 'number':
        return at(widthOfText(both && letters.values ? `∂ ${widest}` : widest, number), number);
      case 'value':
        return at(widthOfText(WIDEST_VALUE, number), number);
      case 'adds':
        return at(widthOfText(ADDS + widest.slice(1), number), number);
      case 'loss':
        return at(
          widthOfText(letters.room ? 'from the loss' : '∂L/∂h from the loss', small),
          small,
        );
      default: {
        const exit = layout.byKey.get(key);
        const short = exit !== undefined && isShortExit({ ...layout }, exit, letters);
        return at(widthOfText(short ? 't + 1' : 'from t + 1', small), small);
      }
    }
  });
}

function collisionsIn(diagram: BackwardDiagram): readonly string[] {
  const texts = textsOf(diagram);
  const solids = diagram.elements.flatMap(({ key, kind, x, y, width, height }): Placed[] =>
    kind === 'exit'
      ? []
      : [
          {
            key,
            rect: {
              left: x - width / 2,
              right: x + width / 2,
              top: y - height / 2,
              bottom: y + height / 2,
            },
          },
        ],
  );
  return texts.flatMap((text, k) =>
    [...texts.slice(k + 1), ...solids]
      .filter((other) => meet(text.rect, other.rect))
      .map((other) => `${text.key} × ${other.key}`),
  );
}

const ids = cells.map(({ id }) => id);
const kinds = ids.flatMap((id) =>
  [false, true].flatMap((portrait) => [false, true].map((both) => ({ id, portrait, both }))),
);

describe('the texts of the backward pass', () => {
  it.each(kinds)(
    'run neither into each other nor into a box: $id, portrait $portrait, values too $both',
    async (wish) => {
      expect(collisionsIn(await exampleDiagram(wish.id, wish))).toEqual([]);
    },
  );

  // 1280 × 720 and 1024 × 768; at 800 × 600 the GRU, which has a row more, has no room for its widest numbers.
  const inRooms = [1, 0.93, 0.75].flatMap((scale) =>
    ids.filter((id) => id !== 'gru' || scale > 0.8).map((id) => ({ id, scale })),
  );
  it.each(inRooms)('do so for a room full of people: $id at scale $scale', async (wish) => {
    const diagram = await exampleDiagram(wish.id, {
      room: true,
      hiddenSize: 8,
      pixelsPerUnit: wish.scale,
    });
    expect(collisionsIn(diagram)).toEqual([]);
  });

  it('stand where they stand whatever their numbers are', async () => {
    const one = await exampleDiagram('lstm');
    const other = await exampleDiagram('lstm', { lossAt: 2, steps: 5 });
    expect([...one.seats]).toEqual([...other.seats]);
  });
});

describe('a number in a picture', () => {
  it('is short where it has a power of ten', () => {
    expect([-4.891e-12, 0.695, 0, 123456].map(shortNumber)).toEqual([
      '−4.89e−12',
      '0.695',
      '0.00',
      '1.23e5',
    ]);
  });

  it('has two digits before a power of ten for a room', () => {
    expect([-4.891e-12, 4e-9, 0.695, 0, 123456, Infinity].map(roomNumber)).toEqual([
      '−4.9e−12',
      '4.0e−9',
      '0.695',
      '0.00',
      '1.2e5',
      '∞',
    ]);
  });
});
