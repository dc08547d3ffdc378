import { doctorWords } from '@/words/doctor-en';
import { type FillContext, placeOfFile } from './context';
import { type Draft, type Fields, fieldOf, textOf } from './draft';
import { isId, toId } from './make-ids';

/** What a dataset is called where its file does not say. */
export interface HeadGuess {
  readonly id: string;
  readonly title: string;
}

/** The head of a dataset: what the draft says, and what is guessed where it says nothing, each of which is told. */
export function fillHead(draft: Draft, guess: HeadGuess, { ledger }: FillContext): Fields {
  const { head, file } = draft;
  const assume = (field: string, value: string) => {
    const given = fieldOf(head, field);
    if (textOf(head, field) !== null) return String(given);
    ledger.tell('head-guessed', {
      place: placeOfFile(file),
      detail: doctorWords.assumed(field, value),
    });
    return value;
  };
  const title = assume('title', guess.title);
  const id = assume('id', isId(guess.id) ? guess.id : toId(guess.id) || 'dataset');
  return {
    ...head,
    format: textOf(head, 'format') ?? 'saywhen/1.1',
    id: isId(id) ? id : toId(id) || 'dataset',
    version: assume('version', '1.0.0'),
    title,
    description: textOf(head, 'description') === null ? title : head.description,
    language: assume('language', 'en'),
    about: Array.isArray(head.about) ? head.about : [],
  };
}
