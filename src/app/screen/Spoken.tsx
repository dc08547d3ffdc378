import { useEffect, useState } from 'react';
import type { ExplorerState } from '@/app/view/use-explorer';
import { formatInstant } from '@/domain/dates/date-words';
import type { Dataset } from '@/domain/model/dataset';
import type { ViewState } from '@/domain/model/view-state';
import { titleThing } from '@/domain/say/describe-thing';
import { statementRows } from '@/domain/select/linked';
import { words } from '@/words/en';
import { spokenWords } from '@/words/search-en';

interface SpokenProps {
  readonly dataset: Dataset;
  readonly explorer: ExplorerState;
  /** What was asked for before the reader did anything. */
  readonly first: ViewState;
}

/** Whoever types or zooms does so in many steps, and wants to hear the last; ms. */
const rest = 600;

/** Says what a screen reader would not notice: what was selected or closed, what passes, what period is shown. */
export function Spoken({ dataset, explorer, first }: SpokenProps) {
  const { view } = explorer.controls;
  const [heard, setHeard] = useState({ view: first, text: '' });
  useEffect(() => {
    if (heard.view === view) return;
    const timer = setTimeout(() => {
      const text = describeChange(heard.view, { dataset, explorer });
      setHeard((last) => ({ view, text: text ?? last.text }));
    }, rest);
    return () => clearTimeout(timer);
  }, [heard, view, dataset, explorer]);
  return (
    <p className="sr-only" aria-live="polite" data-spoken="">
      {heard.text}
    </p>
  );
}

/** The first that differs: a selection may move the window too. Null where controls say themselves what changed. */
function describeChange(
  before: ViewState,
  { dataset, explorer }: Omit<SpokenProps, 'first'>,
): string | null {
  const { controls, found, time } = explorer;
  const { view } = controls;
  if (keyOf(before.selection) !== keyOf(view.selection)) return describeShown(dataset, found);
  if (filtersOf(before) !== filtersOf(view)) return describeKept(dataset, found);
  if (before.from === view.from && before.to === view.to) return null;
  const [from, to] = [time.window.start, time.window.end].map((at) => formatInstant(at, time.home));
  return spokenWords.window(String(from), String(to));
}

const keyOf = (thing: ViewState['selection']) => (thing ? `${thing.kind} ${thing.id}` : '');
const filtersOf = ({ speakers, themes, query }: ViewState) =>
  JSON.stringify([speakers, themes, query]);

function describeShown(dataset: Dataset, found: ExplorerState['found']): string {
  const { selected } = found;
  if (selected === null) return describeKept(dataset, found);
  const rows = selected.kind === 'statement' ? [] : statementRows(dataset, selected);
  return spokenWords.selected(titleThing(dataset, selected), rows.length);
}

function describeKept(dataset: Dataset, { visible }: ExplorerState['found']): string {
  const events = words.filters.visible(visible.eventCount, dataset.event.length);
  const all = dataset.statement.length;
  if (all === 0) return events;
  return spokenWords.kept(words.details.kept(visible.statements.length, all), events);
}
