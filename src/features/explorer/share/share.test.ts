import { describe, expect, it } from 'vitest';
import { LONGEST_LINK } from '../../../link/link';
import { frameHtml } from './frame-html';
import { lengthOf } from './link-length';
import { MOST_BYTES, qrOf } from './qr-path';

describe('the code of a link', () => {
  it('has the three squares by which a reader finds it', () => {
    const code = qrOf('https://example.org/#/?v=1&t=18');
    const { modules, path } = code ?? { modules: 0, path: '' };
    for (const [x, y] of [
      [0, 0],
      [modules - 7, 0],
      [0, modules - 7],
    ] as const) {
      expect(path).toContain(`M${x} ${y}h7v1h-7z`);
      expect(path).toContain(`M${x} ${y + 6}h7v1h-7z`);
    }
  });

  it('grows with the link up to what a code can hold, and then there is none', () => {
    expect(qrOf('a')?.modules).toBe(21);
    expect(qrOf('a'.repeat(MOST_BYTES))?.modules).toBe(177);
    expect(qrOf('a'.repeat(MOST_BYTES + 1))).toBeNull();
  });
});

describe('a link', () => {
  const of = (length: number): string => `https://example.org/#${'x'.repeat(length)}`;

  it.each([
    [100, 'good'],
    [2000, 'long'],
    [LONGEST_LINK - 1, 'long'],
    [LONGEST_LINK, 'unreadable'],
  ] as const)('with %i characters behind # is %s', (length, fate) => {
    expect(lengthOf(of(length))).toBe(fate);
  });
});

it('a frame is HTML that no name of a cell can break', () => {
  const html = frameHtml({
    src: 'https://example.org/#/?a=1&b=2',
    title: '"><script>',
    width: 960,
    height: 640,
  });
  expect(html).toBe(
    '<iframe src="https://example.org/#/?a=1&amp;b=2" title="&quot;&gt;&lt;script&gt;" width="960" height="640"' +
      ' loading="lazy" allow="fullscreen; clipboard-write"></iframe>',
  );
});
