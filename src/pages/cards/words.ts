import { dateTag, describeDate } from '@/domain/dates/date-words';
import type { DatedStretch, TimelineEvent } from '@/domain/dates/event-date';
import type { Statement } from '@/domain/format/schema';
import { type Dataset, rowsAbout, rowsBy, rowsSaidAt, rowsTookPart } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { sourceNounOf } from '@/domain/say/source-words';
import { takeRows } from '@/lib/rows/table';
import { asSentence } from '@/lib/sentence';
import { articleNoun, cardWords, words } from '@/words/en';

const cards = cardWords;
const maxNames = 3;

/** How many refer to an event, to be set in bold, and what follows: by whom, or in whose words. */
export interface References {
  readonly lead: string;
  readonly rest: string;
}

/**
 * Who referred to an event; else what was said at it; else in whose words it appears. Where nobody is
 * quoted at all: what happened.
 */
export function describeReferences(dataset: Dataset, event: TimelineEvent): References {
  if (dataset.counts.statements === 0) return { lead: '', rest: whatHappened(event) };
  const about = takeRows(dataset.statement, rowsAbout(dataset, event.id));
  if (about.length > 0) {
    return {
      lead: cards.referTo(about.length),
      rest: asSentence(cards.by(namesOf(dataset, about))),
    };
  }
  const here = takeRows(dataset.statement, rowsSaidAt(dataset, event.id));
  if (here.length > 0) {
    return {
      lead: cards.madeHere(here.length),
      rest: asSentence(cards.by(namesOf(dataset, here))),
    };
  }
  const isAgencys = event.evidence.some(({ voice }) => voice === 'agency');
  return {
    lead: cards.unreferenced,
    rest: isAgencys ? cards.agency(sourceNounOf(dataset)) : cards.fullStop,
  };
}

function whatHappened({ place = '', summary = '' }: TimelineEvent): string {
  return [place, summary].map(asSentence).filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

/** How much a dataset holds, and from where. */
export function describeExtent(dataset: Dataset): string {
  const { file, counts } = dataset;
  const extent = words.app.counts(file.speakers.length, counts.statements, counts.events);
  return asSentence(file.sources.length > 0 ? `${extent}, ${describeSources(dataset)}` : extent);
}

/** How much of it is one person's; of who said nothing, in how many events they took part. */
export function describePart(dataset: Dataset, speaker: string): string {
  const statements = rowsBy(dataset, speaker).length;
  const events = rowsTookPart(dataset, speaker).length;
  if (statements > 0) return asSentence(cards.saidBy(statements, describeSources(dataset)));
  return events > 0 ? asSentence(words.details.tookPart(events)) : '';
}

function describeSources(dataset: Dataset): string {
  return words.app.fromSources(dataset.file.sources.length, sourceNounOf(dataset));
}

/** How an event's date is known, in one sentence; what we worked out is never called stated. */
export function describeCertainty(event: TimelineEvent, noun = articleNoun): string {
  const tag = dateTag(event);
  const { stated } = event.date;
  if (stated !== undefined) {
    const isSources = tag === words.dates.tags.stated || tag === words.dates.tags['duration-only'];
    return isSources ? cards.dateStated(tag, stated) : cards.dateSays(tag, stated, noun);
  }
  return event.when ? cards.dateIs(tag, withoutDoubt(event.when)) : cards.dateBare(tag);
}

/** The date's words alone: the tag before them already says how we know. */
function withoutDoubt(when: DatedStretch): string {
  return describeDate({ title: '', date: { basis: 'stated' }, when }, 'spoken');
}

function namesOf(dataset: Dataset, statements: readonly Statement[]): string {
  const ids = [...new Set(statements.map((statement) => statement.speaker))];
  const names = ids.map((id) => nameOf(dataset, id));
  const shown = names.length > maxNames ? names.slice(0, maxNames - 1) : names;
  return cards.names(shown, names.length - shown.length);
}
