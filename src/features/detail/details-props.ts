import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import type { Visible } from '@/domain/select/select';

/** What the region of details takes; each kind of record names what it needs of it. */
export interface DetailsProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  /** Folded words of the query, to highlight. */
  readonly terms: readonly string[];
  /** The selected thing, known to the dataset. */
  readonly selection: Thing | null;
  /** Address of what is selected. */
  readonly link: string;
  /** Inside another page: never a sheet, and what is long is folded until asked for. */
  readonly inFlow?: boolean;
  /** Speakers side by side, instead of their statements in article order. */
  readonly columns?: ReactNode;
  /** Ids of the themes that the filters choose. */
  readonly themes?: readonly string[];
  readonly onClose: () => void;
  readonly onAbout: () => void;
  readonly onCheck: () => void;
  readonly onCite: () => void;
  /** A notice about the link that was followed here, above everything else. */
  readonly notice?: ReactNode;
}
