import { hasBars } from '@/domain/heaps/has-bars';
import type { Dataset } from '@/domain/model/dataset';
import { overviewLook, stripLook } from './overview-looks';

/** As high as the overview, until that has come. */
export function OverviewRoom({ dataset }: { readonly dataset: Dataset }) {
  return (
    <div className={overviewLook}>
      <span />
      <div className={stripLook} data-bars={hasBars(dataset)} />
    </div>
  );
}
