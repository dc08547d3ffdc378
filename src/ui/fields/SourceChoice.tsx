import type { Source } from '@/domain/format/schema';
import { fieldLook } from './field-look';

interface SourceChoiceProps {
  readonly label: string;
  readonly sources: readonly Source[];
  /** Id of the chosen one. */
  readonly source: string;
  readonly onChoose: (source: string) => void;
}

/** Which text it is about; nothing where there is only one. */
export function SourceChoice({ label, sources, source, onChoose }: SourceChoiceProps) {
  if (sources.length < 2) return null;
  return (
    <label className="mt-3 grid gap-1 font-semibold text-sm">
      {label}
      <select
        className={`${fieldLook} max-w-full max-sm:min-h-touch`}
        value={source}
        onChange={({ target }) => onChoose(target.value)}
      >
        {sources.map(({ id, publisher, title }) => (
          <option key={id} value={id}>
            {publisher}, {title}
          </option>
        ))}
      </select>
    </label>
  );
}
