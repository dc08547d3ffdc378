import type { Statement } from '@/domain/format/schema';
import { articleNoun, words } from '@/words/en';

type Form = Pick<Statement, 'form' | 'topicOnly'>;

/** A statement's form in words; one that only names its topic says so. */
export function describeForm({ form, topicOnly }: Form): string {
  return topicOnly ? words.statement.topicOnly : words.statement.forms[form];
}

/** What that form means in a source of that name, in a sentence. */
export function explainForm({ form, topicOnly }: Form, noun = articleNoun): string {
  return topicOnly ? words.statement.topicMeaning(noun) : words.statement.formMeaning[form](noun);
}
