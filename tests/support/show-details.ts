import { render, screen, within } from '@testing-library/react';
import { createElement } from 'react';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { Thing } from '@/domain/model/thing';
import { selectVisible } from '@/domain/select/select';
import { Details } from '@/features/detail/Details';

const nothing = () => undefined;
const unfiltered = { speakers: new Set<string>(), themes: new Set<string>(), hits: null };

interface Shown {
  readonly selection?: Thing | null;
  readonly inFlow?: boolean;
}

/** Draws Details of a whole dataset, nothing filtered, and looks inside it. */
export function showDetails(
  dataset: LoadedDataset,
  { selection = null, inFlow = false }: Shown = {},
) {
  render(
    createElement(Details, {
      dataset,
      visible: selectVisible(dataset, unfiltered),
      terms: [],
      selection,
      link: 'https://x.example/',
      inFlow,
      onClose: nothing,
      onAbout: nothing,
      onCheck: nothing,
      onCite: nothing,
    }),
  );
  return within(screen.getByRole('region', { name: 'Details' }));
}
