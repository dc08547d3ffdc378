import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Source, Statement } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import { isolate } from '@/lib/isolate';
import { asSentence } from '@/lib/sentence';
import { citeWords } from '@/words/cite-en';
import { describeSource } from './attribution';

const { note } = citeWords;
/** More would drown the reference; the rest is counted. */
const maxSources = 3;

/** What a statement's reference must say beside it: whose words they are, where said, where printed. */
export function noteOnStatement(dataset: Dataset, statement: Statement): string {
  const event = dataset.event.get(statement.saidAt ?? '');
  const source = dataset.source.get(statement.source.id);
  return joinSentences([
    statement.topicOnly ? note.topicOnly : note.forms[statement.form],
    event && note.saidAt(isolate(event.title), describeDate(event, 'spoken')),
    source && note.source([describeSource(source)]),
  ]);
}

/** When an event was, with all doubt in words, and the sources that speak of it. */
export function noteOnEvent(dataset: Dataset, event: TimelineEvent): string {
  const { edtf, stated } = event.date;
  const isDated = edtf !== undefined || stated !== undefined;
  const ids = new Set(event.evidence.map(({ source }) => source));
  const sources = dataset.file.sources.filter(({ id }) => ids.has(id));
  return joinSentences([
    isDated ? note.eventDate(describeDate(event, 'spoken')) : note.noEventDate,
    sources.length > 0 && note.source(listSources(sources)),
  ]);
}

/** What a dataset was made from; where it names no source, what it is. */
export function noteOnDataset({ file }: Dataset): string {
  return file.sources.length > 0
    ? note.compiledFrom(listSources(file.sources))
    : asSentence(file.description);
}

function listSources(sources: readonly Source[]): readonly string[] {
  const named = sources.slice(0, maxSources).map(describeSource);
  const left = sources.length - named.length;
  return left > 0 ? [...named, note.moreSources(left)] : named;
}

function joinSentences(sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}
