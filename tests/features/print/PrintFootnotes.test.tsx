import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { PrintFootnotes } from '@/features/print/PrintFootnotes';
import { aDataset, aStatement } from '../../support/builders';

it('has a footnote for each of many statements once they are printed, and none before', () => {
  const statements = Array.from({ length: 450 }, (_, at) => aStatement({ id: `s${at}` }));
  const dataset = indexDataset(aDataset({ statements }));
  render(
    <PrintFootnotes
      dataset={dataset}
      rows={Uint32Array.from(statements, (_, at) => at)}
      addressOf={() => './'}
      address="./"
      today="1 May 2026"
    />,
  );
  const notes = () => document.querySelectorAll('.footnotes li').length;
  expect(notes()).toBe(0);
  act(() => dispatchEvent(new Event('beforeprint')));
  expect(notes()).toBe(450);
  act(() => dispatchEvent(new Event('afterprint')));
  expect(notes()).toBe(0);
});
