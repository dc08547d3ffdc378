import { describeEdtf } from '@/domain/dates/date-words';
import type { Source, Statement } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import { isolate } from '@/lib/isolate';
import { asSentence } from '@/lib/sentence';
import { words } from '@/words/en';

/**
 * A statement as plain text with its attribution. A direct quote is between quotation marks;
 * a reported statement says that it is a paraphrase, so that nobody quotes our words as the speaker's. `link` is null
 * where none leads there.
 */
export function citeStatement(dataset: Dataset, statement: Statement, link: string | null): string {
  const speaker = dataset.speaker.get(statement.speaker);
  const source = dataset.source.get(statement.source.id);
  const role = statement.role ?? speaker?.role;
  const whose = [speaker?.name, role].filter((part) => part !== undefined).map(isolate);
  return [
    asSentence(`${sayInText(statement)} — ${whose.join(', ')}`),
    source ? describeSource(source) : '',
    [
      isolate(dataset.file.title),
      `${words.about.version.toLowerCase()} ${dataset.file.version}`,
      ...(link === null ? [] : [link]),
    ].join(', '),
  ].join('\n');
}

function sayInText({ form, topicOnly, ...statement }: Statement): string {
  const { paraphrased, paraphrasedTopic, spoken } = words.cite;
  const text = isolate(statement.text);
  if (form === 'direct-quote') return `“${text}”`;
  if (form === 'spoken') return `${text} (${spoken})`;
  return `${text} (${topicOnly ? paraphrasedTopic : paraphrased})`;
}

/** A source in one line: publisher, title, date in words, address. */
export function describeSource({ publisher, title, published, url }: Source): string {
  return [isolate(publisher), `“${isolate(title)}”`, describeEdtf(published), url]
    .filter(Boolean)
    .join(', ');
}
