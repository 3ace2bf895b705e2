import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside, type Box } from './place';

const frame: Box = { left: 8, top: 8, right: 382, bottom: 730 };
const size = { width: 256, height: 56 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('A call-out', () => {
  it('stands below what it points at, its line on the middle of that', () => {
    const place = placeBeside(box(100, 100, 90, 54), size, frame);
    expect(place).toEqual({ side: 'below', left: 17, top: 180, tip: 128 });
  });

  it('stands above where there is no room below, and beside where there is none above', () => {
    expect(placeBeside(box(100, 640, 90, 54), size, frame)?.side).toBe('above');
    const wide: Box = { left: 8, top: 8, right: 1432, bottom: 892 };
    expect(placeBeside(box(100, 20, 200, 860), size, wide)?.side).toBe('right');
    expect(placeBeside(box(1200, 20, 200, 860), size, wide)?.side).toBe('left');
  });

  it('is not shown for what is out of sight, has no size, or fills the window', () => {
    expect(placeBeside(box(100, 720, 90, 54), size, frame)).toBeNull();
    expect(placeBeside(box(0, 0, 0, 0), size, frame)).toBeNull();
    expect(placeBeside(box(8, 8, 374, 720), size, frame)).toBeNull();
  });

  it('never covers what it points at, and never leaves the frame', () => {
    const length = fc.integer({ min: 1, max: 700 });
    fc.assert(
      fc.property(length, length, length, length, (left, top, width, height) => {
        const anchor = box(left, top, width, height);
        const place = placeBeside(anchor, size, frame);
        if (place === null) return;
        const card = box(place.left, place.top, size.width, size.height);
        const apart =
          card.right <= anchor.left ||
          card.left >= anchor.right ||
          card.bottom <= anchor.top ||
          card.top >= anchor.bottom;
        expect(apart).toBe(true);
        expect(card.left).toBeGreaterThanOrEqual(frame.left);
        expect(card.top).toBeGreaterThanOrEqual(frame.top);
        expect(card.right).toBeLessThanOrEqual(frame.right);
        expect(card.bottom).toBeLessThanOrEqual(frame.bottom);
        const along = place.side === 'below' || place.side === 'above' ? size.width : size.height;
        expect(place.tip).toBeGreaterThanOrEqual(0);
        expect(place.tip).toBeLessThanOrEqual(along);
      }),
    );
  });
});
