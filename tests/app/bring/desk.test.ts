import { expect, it, vi } from 'vitest';
import type { DeskWays } from '@/app/bring/desk';
import { Desk } from '@/app/bring/desk';
import type { KeptFile } from '@/dataset/bring/kept-file';
import { takeIn } from '@/dataset/bring/take-in';
import { openInMemory } from '@/dataset/load/open-in-memory';

const table = 'title,date\nTalks,2021-06\nVote,08/09/2021\n';

const aFile = (name: string, content = table) => ({ file: new File([content], name), name });

/** A desk in a browser that keeps one file, and reads in the page. */
function aDesk(ways: Partial<DeskWays> = {}) {
  let kept: KeptFile | null = null;
  return new Desk({
    read: async ({ files, options }, { onFile }) => takeIn(files, { ...options, onFile }),
    open: openInMemory,
    keep: async (file) => {
      kept = file;
      return true;
    },
    recall: async () => kept,
    forget: async () => {
      kept = null;
      return true;
    },
    remember: () => undefined,
    remembered: () => null,
    now: () => Date.UTC(2026, 10, 28),
    ...ways,
  });
}

it('says what is read, and then what came of it', async () => {
  const desk = aDesk();
  const said: string[] = [];
  desk.follow(() => said.push(desk.get().said));
  await desk.bring([aFile('x.csv')]);
  expect(said[0]).toBe('Reading x.csv');
  expect(desk.get().said).toBe('2 events, 5 findings');
});

it('shows what was brought only when it is asked to', async () => {
  const desk = aDesk();
  await desk.bring([aFile('x.csv')]);
  expect(desk.get().shown).toBeNull();
  expect(await desk.show()).toBe(true);
  expect(desk.get().shown?.opened.dataset.event).toHaveLength(2);
});

it.each([
  ['a folder', [{ file: null, name: 'folder' }], 'folder is a folder'],
  ['nothing', [], 'There was no file'],
  ['too many', Array.from({ length: 201 }, () => aFile('x.csv')), 'More than 200 files'],
])('refuses %s, and leaves what is shown as it is', async (_, dropped, refusal) => {
  const desk = aDesk();
  await desk.bring([aFile('x.csv')]);
  await desk.show();
  const { shown, brought } = desk.get();
  await desk.bring(dropped);
  expect(desk.get()).toMatchObject({ shown, brought, reading: null });
  expect(desk.get().refusal).toContain(refusal);
});

it('names a file that cannot be read any more', async () => {
  const desk = aDesk();
  const moved = aFile('x.csv');
  vi.spyOn(moved.file, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
  await desk.bring([moved]);
  expect(desk.get().refusal).toContain('x.csv could not be read');
});

it('changes nothing when it is called off', async () => {
  const desk = aDesk();
  await desk.bring([aFile('x.csv')]);
  await desk.show();
  const { shown, brought } = desk.get();
  const bringing = desk.bring([aFile('large.csv')]);
  expect(desk.get().reading).toMatchObject({ says: 'Reading large.csv' });
  desk.cancel();
  await bringing;
  expect(desk.get()).toMatchObject({ shown, brought, reading: null, refusal: null });
  expect(desk.get().said).toBe('Cancelled. Nothing was changed.');
});

it('does not show what is called off while it is opened', async () => {
  const desk = aDesk();
  await desk.bring([aFile('x.csv')]);
  const showing = desk.show();
  expect(desk.get().reading).toMatchObject({ says: 'Opening x.csv' });
  desk.cancel();
  expect(await showing).toBe(false);
  expect(desk.get()).toMatchObject({ shown: null, reading: null });
});

it('takes the later of two that are brought at once', async () => {
  const desk = aDesk();
  await Promise.all([desk.bring([aFile('first.csv')]), desk.bring([aFile('second.csv')])]);
  expect(desk.get().brought?.name).toBe('second.csv');
});

it('goes on showing a timeline when what is brought next is no timeline', async () => {
  const desk = aDesk();
  await desk.bring([aFile('x.csv')]);
  await desk.show();
  const { shown } = desk.get();
  await desk.bring([aFile('page.html', '<!doctype html><p>Words')]);
  expect(desk.get().brought?.bytes).toBeNull();
  expect(await desk.show()).toBe(false);
  expect(desk.get().shown).toBe(shown);
});

it('says so where the browser fails to read', async () => {
  const desk = aDesk({ read: () => Promise.reject(new Error('out of memory')) });
  await desk.bring([aFile('x.csv')]);
  expect(desk.get().refusal).toContain('could not be read in this browser');
});

it('reads the same files again in another way', async () => {
  const desk = aDesk();
  await desk.bring([aFile('x.csv')]);
  expect(desk.get().brought?.findings.map(({ code }) => code)).toContain('date-either');
  await desk.readAgain({ order: 'days-first' });
  expect(desk.get().brought?.findings.map(({ code }) => code)).not.toContain('date-either');
});

it('keeps what is shown only when it is asked to, and has it after a reload', async () => {
  let stored: KeptFile | null = null;
  const ways = {
    keep: async (kept: KeptFile) => {
      stored = kept;
      return true;
    },
    recall: async () => stored,
  };
  const desk = aDesk(ways);
  await desk.bring([aFile('x.csv')]);
  await desk.show();
  expect(stored).toBeNull();
  await desk.keep();
  const reloaded = aDesk(ways);
  await reloaded.recall();
  expect(reloaded.get()).toMatchObject({ kept: Date.UTC(2026, 10, 28), isRecalling: false });
  expect(reloaded.get().shown?.brought.name).toBe('x.csv');
});

it('does not take what is kept for something else that was open', async () => {
  const taken = takeIn([{ name: 'kept.csv', bytes: new TextEncoder().encode(table) }], {
    order: null,
    encoding: null,
    keepsColumns: false,
    title: null,
    today: '2026-11-28',
  });
  const kept = { brought: { ...taken, name: 'kept.csv' }, kept: 1 };
  const desk = aDesk({ recall: async () => kept, remembered: () => 'other.csv' });
  await desk.recall();
  expect(desk.get()).toMatchObject({ shown: null, kept: null, brought: { name: 'kept.csv' } });
  await desk.show();
  expect(desk.get().kept).toBe(1);
});

it('does not claim to have forgotten what the browser would not delete', async () => {
  const desk = aDesk({ forget: async () => false });
  await desk.bring([aFile('x.csv')]);
  await desk.show();
  await desk.keep();
  expect(await desk.forget()).toBe(false);
  expect(desk.get().shown).not.toBeNull();
  expect(desk.get().said).toContain('could not be deleted');
});

it('forgets all of it', async () => {
  const remember = vi.fn();
  const desk = aDesk({ remember });
  await desk.bring([aFile('x.csv')]);
  await desk.show();
  expect(remember).toHaveBeenLastCalledWith('x.csv');
  expect(await desk.forget()).toBe(true);
  expect(desk.get()).toMatchObject({ shown: null, brought: null, kept: null });
  expect(remember).toHaveBeenLastCalledWith(null);
  expect(desk.canReadAgain).toBe(false);
});
