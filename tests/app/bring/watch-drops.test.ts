import { afterEach, expect, it, vi } from 'vitest';
import { watchDrops } from '@/lib/browser/watch-drops';

const onDrop = vi.fn();

afterEach(() => onDrop.mockReset());

/** What a browser hands over; jsdom has no transfers of its own. */
function drag(type: string, { types = ['Files'], isFolder = false, isTaken = false } = {}) {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    dataTransfer: {
      types,
      items: [
        {
          getAsFile: () => new File(['x'], 'x.csv'),
          webkitGetAsEntry: () => ({ isDirectory: isFolder }),
        },
      ],
    },
  });
  if (isTaken) event.preventDefault();
  document.body.dispatchEvent(event);
  return event;
}

it('keeps the browser on the page, and hears of a file that is dropped', () => {
  const end = watchDrops(onDrop);
  expect(drag('dragover').defaultPrevented).toBe(true);
  expect(onDrop).not.toHaveBeenCalled();
  expect(drag('drop').defaultPrevented).toBe(true);
  expect(onDrop).toHaveBeenCalledWith([{ file: expect.any(File), name: 'x.csv' }]);
  end();
  expect(drag('drop').defaultPrevented).toBe(false);
});

it('tells a folder by its name', () => {
  const end = watchDrops(onDrop);
  drag('drop', { isFolder: true });
  expect(onDrop).toHaveBeenCalledWith([{ file: null, name: 'x.csv' }]);
  end();
});

it('leaves alone what is no file, and what a piece of the page takes', () => {
  const end = watchDrops(onDrop);
  expect(drag('drop', { types: ['text/plain'] }).defaultPrevented).toBe(false);
  drag('drop', { isTaken: true });
  expect(onDrop).not.toHaveBeenCalled();
  end();
});
