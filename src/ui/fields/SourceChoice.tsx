import type { Source } from '@/domain/format/schema';

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
    <label className="source-choice">
      {label}
      <select value={source} onChange={({ target }) => onChoose(target.value)}>
        {sources.map(({ id, publisher, title }) => (
          <option key={id} value={id}>
            {publisher}, {title}
          </option>
        ))}
      </select>
    </label>
  );
}
