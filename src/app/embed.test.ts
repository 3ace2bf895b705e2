// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passKeysOn } from './embed';

const parent = { postMessage: vi.fn() };
let embedded = true;
let stop: () => void = () => undefined;

beforeEach(() => {
  embedded = true;
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent as unknown as Window);
  stop = passKeysOn(() => embedded);
});

afterEach(() => {
  stop();
  parent.postMessage.mockReset();
  document.body.replaceChildren();
});

function press(key: string, html = '<p>', init: KeyboardEventInit = {}): void {
  document.body.innerHTML = html;
  document.body.firstElementChild?.dispatchEvent(
    new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true, ...init }),
  );
}

describe('in a frame of another page', () => {
  it('a key that nothing used is handed on with all that names it', () => {
    press('n', '<p>', { shiftKey: true });
    expect(parent.postMessage.mock.calls).toEqual([
      [
        {
          type: 'unrolled:key',
          key: 'n',
          code: 'n',
          shiftKey: true,
          ctrlKey: false,
          altKey: false,
          metaKey: false,
        },
        '*',
      ],
    ]);
  });

  it('a key that the page used stays here', () => {
    const use = (event: Event): void => event.preventDefault();
    document.addEventListener('keydown', use);
    press('ArrowRight');
    document.removeEventListener('keydown', use);
    expect(parent.postMessage).not.toHaveBeenCalled();
  });

  it.each([
    ['a', '<input>'],
    ['a', '<input type="number">'],
    ['Escape', '<textarea></textarea>'],
    ['b', '<select></select>'],
    ['b', '<div contenteditable="true"></div>'],
    [' ', '<button></button>'],
    ['Enter', '<a href="#/">'],
    ['ArrowUp', '<input type="range">'],
    ['Tab', '<p>'],
  ])('%j in %s stays here', (key, html) => {
    press(key, html);
    expect(parent.postMessage).not.toHaveBeenCalled();
  });

  it.each([
    ['n', '<button></button>'],
    ['Escape', '<input type="range">'],
    ['PageDown', '<p>'],
  ])('%j in %s, which has no use for it, is handed on', (key, html) => {
    press(key, html);
    expect(parent.postMessage).toHaveBeenCalledOnce();
  });

  it('a key that scrolls the region it is pressed in stays here', () => {
    document.body.innerHTML = '<div><p></p></div>';
    const region = document.querySelector('div');
    if (region === null) throw new Error('There is no region.');
    region.style.overflowY = 'auto';
    Object.defineProperty(region, 'scrollHeight', { value: 500 });
    const send = (key: string): void => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      region.firstElementChild?.dispatchEvent(event);
    };
    send('PageDown');
    expect(parent.postMessage).not.toHaveBeenCalled();
    send('ArrowRight');
    expect(parent.postMessage).toHaveBeenCalledOnce();
  });

  it('nothing is handed on where the link does not ask for it, nor after the end', () => {
    embedded = false;
    press('n');
    embedded = true;
    stop();
    press('n');
    expect(parent.postMessage).not.toHaveBeenCalled();
  });
});

it('a page that stands by itself sends nothing', () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue(window);
  const send = vi.spyOn(window, 'postMessage');
  press('n');
  expect(send).not.toHaveBeenCalled();
});
