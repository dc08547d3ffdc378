import type { LinkWindow } from '@/domain/axis/view-window';
import type { Thing } from './thing';

export type LaneMode = 'none' | 'theme' | 'speaker';

/** What the person is looking at; all of it is in the URL. */
export interface ViewState extends LinkWindow {
  /** The selected thing, as the path names it; it may not exist in the dataset. */
  readonly selection: Thing | null;
  /** Chosen ids, as the link writes them; unknown ones stay, and are ignored later. */
  readonly speakers: readonly string[];
  readonly themes: readonly string[];
  readonly query: string;
  /** Speakers whose statements are side by side, on the selected event or the chosen themes. */
  readonly compare: readonly string[];
  readonly lanes: LaneMode;
  /** Whether quiet stretches are folded. */
  readonly fold: boolean;
  /** Whether the window fits what passes the filters, as long as the reader has not moved it. */
  readonly fit: boolean;
  /** Shown inside another page: without header and filters, the list folded away. */
  readonly embed: boolean;
  /** The version of the dataset that a permanent link was made from; null in any other link. */
  readonly version: string | null;
}

export const emptyView: ViewState = {
  selection: null,
  speakers: [],
  themes: [],
  query: '',
  from: null,
  to: null,
  compare: [],
  lanes: 'none',
  fold: true,
  fit: true,
  embed: false,
  version: null,
};

/** What changes where another thing is selected, or none: the comparison was chosen for the last one. */
export function selecting(selection: Thing | null): Pick<ViewState, 'selection' | 'compare'> {
  return { selection, compare: [] };
}

/** Something in a link that says nothing we know. */
export interface UnknownValue {
  /** The query key, or `page` for a path. */
  readonly key: string;
  readonly value: string;
}
