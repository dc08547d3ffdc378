import type { Statement } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import { isolate } from '@/lib/isolate';
import { asSentence } from '@/lib/sentence';
import { words } from '@/words/en';
import { describeSource } from './note';

/**
 * A statement as plain text with its attribution. A direct quote is between quotation marks;
 * a reported statement says that it is a paraphrase, so that nobody quotes our words as the speaker's.
 */
export function citeStatement(dataset: Dataset, statement: Statement, link: string): string {
  const speaker = dataset.speaker.get(statement.speaker);
  const source = dataset.source.get(statement.source.id);
  const said =
    statement.form === 'direct-quote'
      ? `“${isolate(statement.text)}”`
      : `${isolate(statement.text)} (${statement.topicOnly ? words.cite.paraphrasedTopic : words.cite.paraphrased})`;
  return [
    asSentence(
      `${said} — ${[speaker?.name, speaker?.role]
        .filter(Boolean)
        .map((part) => isolate(part ?? ''))
        .join(', ')}`,
    ),
    source ? describeSource(source) : '',
    `${isolate(dataset.file.title)}, ${words.about.version.toLowerCase()} ${dataset.file.version}, ${link}`,
  ].join('\n');
}
