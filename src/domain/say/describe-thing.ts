import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Statement } from '@/domain/format/schema';
import { type Dataset, numberOf, rowsBy } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import type { Thing } from '@/domain/model/thing';
import { isolate } from '@/lib/isolate';
import { words } from '@/words/en';
import { cutAtWord } from './excerpt';
import { describeForm } from './statement-form';

/** The name of a thing as its heading has it; empty for a thing that the dataset does not hold. */
export function titleThing(dataset: Dataset, { kind, id }: Thing): string {
  switch (kind) {
    case 'event':
      return dataset.event.get(id)?.title ?? '';
    case 'speaker':
      return nameOf(dataset, id);
    case 'statement': {
      const name = nameOf(dataset, dataset.statement.get(id)?.speaker ?? '');
      const number = numberOf(dataset, id);
      return words.statement.title(isolate(name), number, dataset.counts.statements);
    }
  }
}

/** What previews of links hold, in characters. */
const longest = 300;

/**
 * A thing in one or two sentences, for previews of its link: an event's date with how sure it is,
 * a statement with its form, so that a paraphrase never passes for a quote.
 */
export function describeThing(dataset: Dataset, { kind, id }: Thing): string {
  switch (kind) {
    case 'event': {
      const event = dataset.event.get(id);
      return event ? describeEvent(event) : '';
    }
    case 'statement': {
      const statement = dataset.statement.get(id);
      return statement ? describeStatement(statement) : '';
    }
    case 'speaker': {
      const speaker = dataset.speaker.get(id);
      const isAll = dataset.isFullyLoaded({ kind, id }) && dataset.counts.statements > 0;
      const statements = isAll ? rowsBy(dataset, id).length : null;
      return words.pages.speaker(speaker?.role, statements);
    }
  }
}

function describeEvent(event: TimelineEvent): string {
  const { summary } = event;
  const said = words.pages.event(
    describeDate(event, 'spoken'),
    summary === undefined ? summary : isolate(summary),
  );
  return cutAtWord(said, longest);
}

function describeStatement(statement: Statement): string {
  const text = isolate(cutAtWord(statement.text.replace(/\s+/g, ' '), longest));
  if (statement.form === 'direct-quote') return words.pages.quote(text);
  const say = statement.form === 'spoken' ? words.pages.spoken : words.pages.reported;
  return say(describeForm(statement), text);
}
