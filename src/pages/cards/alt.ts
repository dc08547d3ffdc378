import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Statement } from '@/domain/format/schema';
import { type Dataset, rowsAbout } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { describeForm } from '@/domain/say/statement-form';
import { isolate } from '@/lib/isolate';
import { asSentence } from '@/lib/sentence';
import { clipText } from '@/pages/fonts/break-lines';
import { cardWords } from '@/words/en';

const cards = cardWords;
/** Characters; a longer alternative text is a burden to hear. */
const longest = 180;

/** A card in plain words, for those who do not see it: whose words in which form, or which event. */
export function cardAlt(dataset: Dataset, thing: TimelineEvent | Statement): string {
  return 'speaker' in thing ? statementAlt(dataset, thing) : eventAlt(dataset, thing);
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
