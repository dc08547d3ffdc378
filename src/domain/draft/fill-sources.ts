import { parseEdtf } from '@/domain/edtf/edtf';
import type { Source } from '@/domain/format/schema';
import { doctorWords } from '@/words/doctor-en';
import { cleanRecord, schemas } from './clean-record';
import type { FillContext, NamedRecord } from './context';
import { type Fields, fieldOf, placeOf, textOf } from './draft';
import { readDate } from './read-date';

const halfCharacter = /\p{Surrogate}/u;

/** A source as the format has it, with length and hash of its text where that was given. */
export function fillSource(
  record: NamedRecord,
  context: FillContext,
  language: string,
): Source | null {
  const { fields, id } = record;
  const assume = (field: string, value: string) => {
    if (textOf(fields, field) !== null) return fieldOf(fields, field);
    const detail = doctorWords.assumed(field, value);
    context.ledger.tell('source-guessed', {
      place: placeOf(record, field),
      value: id,
      detail,
      record: record.key,
    });
    return value;
  };
  const filled = {
    ...fields,
    id,
    title: assume('title', id),
    publisher: assume('publisher', doctorWords.publisherUnknown),
    published: readPublished(record, context) ?? assume('published', `[..${context.today}]`),
    language: assume('language', language),
    ...measure(record, context),
  };
  return cleanRecord(schemas.sources, filled, { record, context });
}

function readPublished(record: NamedRecord, context: FillContext): string | null {
  const given = textOf(record.fields, 'published');
  if (given === null || parseEdtf(given).ok) return given;
  const found = readDate(given, context.order);
  const place = placeOf(record, 'published');
  if (found.ok) {
    const detail = doctorWords.dates.became(found.edtf);
    context.ledger.tell('date-rewritten', { place, value: given, detail, record: record.key });
    return found.edtf;
  }
  const { code, detail, fix } = found;
  if (fix !== undefined && context.fixes === true) {
    const became = doctorWords.dates.became(fix);
    context.ledger.tell('fixed', { place, value: given, detail: became, record: record.key });
    return fix;
  }
  context.ledger.tell(code, { place, value: given, detail, fix });
  return `[..${context.today}]`;
}

function measure(record: NamedRecord, { texts, hash, ledger }: FillContext): Fields {
  const source = texts.get(record.id);
  if (!source) return {};
  const { text } = source;
  const place = placeOf(record, 'sha256');
  if (text === '' || halfCharacter.test(text)) {
    ledger.tell(text === '' ? 'empty-file' : 'text-has-surrogates', { place, value: record.id });
  }
  const sha256 = hash(text);
  const stated = fieldOf(record.fields, 'sha256');
  if (typeof stated === 'string' && stated !== sha256) {
    ledger.tell('text-not-the-one', { place, value: stated });
  }
  return { length: text.length, sha256 };
}
