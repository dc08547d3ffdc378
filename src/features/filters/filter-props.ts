import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { ViewState } from '@/domain/model/view-state';
import type { Visible } from '@/domain/select/select';

/** What of the view the filters are. */
export type ViewFilters = Pick<ViewState, 'speakers' | 'themes' | 'query'>;

export type FilterChange = Partial<ViewFilters>;

export interface FilterProps extends ViewFilters {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly onChange: (change: FilterChange) => void;
  /** Controls of the view, at the right end of the first row. */
  readonly view: ReactNode;
  /** The one of them that a phone shows beside the filters. */
  readonly phoneView: ReactNode;
}
