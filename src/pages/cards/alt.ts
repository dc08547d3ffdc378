import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Statement } from '@/domain/format/schema';
import { type Dataset, rowsAbout } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import type { Thing } from '@/domain/model/thing';
import { describeForm } from '@/domain/say/statement-form';
import { clipText } from '@/lib/break-lines';
import { isolate } from '@/lib/isolate';
import { asSentence } from '@/lib/sentence';
import { cardWords } from '@/words/en';
import { describeExtent, describePart } from './words';

const cards = cardWords;
/** Characters; a longer alternative text is a burden to hear. */
const longest = 180;

/** A card in plain words, for those who do not see it: of everything, whose words, which event, or who. */
export function cardAlt(dataset: Dataset, thing: Thing | null): string | null {
  const { event, statement, speaker, file } = dataset;
  switch (thing?.kind) {
    case undefined:
      return cards.altTitle(isolate(clip(file.title)), describeExtent(dataset));
    case 'event': {
      const found = event.get(thing.id);
      return found ? eventAlt(dataset, found) : null;
    }
    case 'statement': {
      const found = statement.get(thing.id);
      return found ? statementAlt(dataset, found) : null;
    }
    case 'speaker': {
      const name = isolate(clip(nameOf(dataset, thing.id)));
      return speaker.has(thing.id) ? cards.altTitle(name, describePart(dataset, thing.id)) : null;
    }
  }
}

function statementAlt(dataset: Dataset, statement: Statement): string {
  const { form } = statement;
  const name = isolate(nameOf(dataset, statement.speaker));
  const said = isolate(clip(statement.text.replace(/\s+/g, ' ')));
  const [open, close] = cards.marks;
  return cards.alt(
    describeForm(statement),
    name,
    form === 'direct-quote' ? `${open}${said}${close}` : said,
  );
}

function eventAlt(dataset: Dataset, event: TimelineEvent): string {
  const about = rowsAbout(dataset, event.id).length;
  const references = about > 0 ? cards.referTo(about) : cards.unreferenced;
  const named = cards.altEvent(isolate(clip(event.title)), describeDate(event, 'spoken'));
  return dataset.counts.statements === 0 ? named : `${named} ${asSentence(references)}`;
}

function clip(text: string): string {
  return clipText(text, { width: longest, measure: (part) => part.length });
}
