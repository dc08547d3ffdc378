import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { sourceNounOf } from '@/domain/say/source-words';
import { isolate } from '@/lib/isolate';
import { Button } from '@/ui/fields/Button';
import { StateMessage } from '@/ui/frame/StateMessage';
import { emptyWords } from '@/words/empty-en';
import { words } from '@/words/en';
import type { FilterChange, ViewFilters } from './filter-props';

interface EmptyResultProps extends ViewFilters {
  readonly dataset: Dataset;
  /** How many events pass; they are not on the axis, so they have no date. */
  readonly kept: number;
  /** The query is found in notes, which are from outside and keep nothing. */
  readonly isNoted?: boolean;
  readonly onChange: (change: FilterChange) => void;
}

/** Says what is not there, and what to press next. The axis stays below it. */
export function EmptyResult(props: EmptyResultProps) {
  const { dataset, kept } = props;
  if (dataset.event.length === 0) return <StateMessage title={emptyWords.noEvents} />;
  if (kept === 0) return <NothingKept {...props} />;
  return (
    <StateMessage title={emptyWords.noDates}>
      <p>{emptyWords.seeUndated}</p>
    </StateMessage>
  );
}

function NothingKept({ dataset, speakers, themes, query, isNoted, onChange }: EmptyResultProps) {
  const speaker = only(speakers, (id) => isolate(nameOf(dataset, id)));
  const theme = only(themes, (id) => isolate(dataset.theme.get(id)?.label ?? id));
  // What was not read may have something on the pair.
  const isPair = speaker !== null && theme !== null && query === '' && dataset.isComplete;
  const isQuery = speakers.length + themes.length === 0;
  const unfound = dataset.isComplete ? emptyWords.query : words.part.nothing;
  const nothing = isNoted ? emptyWords.onlyNotes : unfound;
  const { general, generalOfEvents, pair } = emptyWords;
  const none = dataset.counts.statements > 0 ? general : generalOfEvents;
  const other = isQuery ? nothing(query) : none;
  const title = isPair ? pair(speaker, theme, sourceNounOf(dataset)) : other;
  const clear = { speakers: [], themes: [], query: '' };
  return (
    <StateMessage title={title}>
      <p>{emptyWords.count(dataset.event.length)}</p>
      {isPair && (
        <>
          <Button onClick={() => onChange({ themes: [] })}>{emptyWords.allBy(speaker)}</Button>
          <Button onClick={() => onChange({ speakers: [] })}>{emptyWords.allOn(theme)}</Button>
        </>
      )}
      <Button onClick={() => onChange(clear)}>
        {isPair ? emptyWords.clearBoth : emptyWords.clear}
      </Button>
    </StateMessage>
  );
}

/** The name of the only chosen one; null when none or several are chosen. */
function only(ids: readonly string[], nameOf: (id: string) => string | undefined): string | null {
  const [first, ...rest] = ids;
  return first !== undefined && rest.length === 0 ? (nameOf(first) ?? null) : null;
}
