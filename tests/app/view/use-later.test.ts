import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ExplorerState } from '@/app/view/use-explorer';
import { useLater } from '@/app/view/use-later';
import type { Dataset } from '@/domain/model/dataset';

it('the lists follow a filter only after what is above them was drawn with it', () => {
  const { drawn, show } = watch();
  show(explorer({ terms: ['peace'] }));
  expect(drawn).toEqual([[], [], ['peace']]);
});

it('short lists follow at once', () => {
  const { drawn, show } = watch(12);
  show(explorer({ terms: ['peace'] }));
  expect(drawn[1]).toEqual(['peace']);
});

it('what is selected is in the lists at once', () => {
  const { drawn, show } = watch();
  const found = { ...first.found, selected: { kind: 'event', id: 'a' } } as ExplorerState['found'];
  show(explorer({ terms: ['peace'], found }));
  expect(drawn[1]).toEqual(['peace']);
});

const first = {
  found: { selected: null },
  terms: [],
  controls: {},
  time: {},
} as unknown as ExplorerState;
const explorer = (change: Partial<ExplorerState>): ExplorerState => ({ ...first, ...change });

/** The words that each drawing of the lists has to mark, first to last. */
function watch(count = 1000) {
  const records = { length: count } as Dataset['event'] & Dataset['statement'];
  const rows = { event: records, statement: records };
  const drawn: (readonly string[])[] = [];
  const { rerender } = renderHook(
    (explorer) => {
      drawn.push(useLater(explorer, rows).terms);
    },
    { initialProps: first },
  );
  return { drawn, show: rerender };
}
