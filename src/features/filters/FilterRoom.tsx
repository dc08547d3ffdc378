import type { Dataset } from '@/domain/model/dataset';
import { filterKeys } from './filter-options';
import { barLook } from './row-look';

/** The room that the filters take while nothing is chosen, before they are there, so that nothing below it moves. */
export function FilterRoom({ dataset }: { readonly dataset: Dataset }) {
  const kinds = filterKeys(dataset);
  if (dataset.event.length + dataset.statement.length === 0) return null;
  return (
    <div className={`${barLook} md:pt-1.25 md:pb-1.5`}>
      {kinds.map((key) => (
        <div key={key} className="h-target max-md:hidden" />
      ))}
      {/* The controls of the view, beside the first row where there is room. */}
      <div
        className={`h-touch ${dataset.event.length > 0 ? 'md:h-target' : 'md:hidden'} ${kinds.length > 0 ? 'lg:hidden' : ''}`}
      />
    </div>
  );
}
