import { parseEdtf } from '@/domain/edtf/edtf';
import { doctorWords } from '@/words/doctor-en';
import type { Filling } from './context';
import { type Fields, fieldOf, isFields, placeOf, textOf } from './draft';
import { readDate } from './read-date';

const says = doctorWords.dates;

/** An event's date as the format has it; what cannot be read is left out and told of, and then it has none. */
export function fillDate({ record, context }: Pick<Filling, 'record' | 'context'>): Fields {
  const value = fieldOf(record.fields, 'date');
  const date: Fields = isFields(value) ? value : { edtf: value };
  const edtf = readEdtf(date, { record, context });
  const { stated, basis } = date;
  const words = isGiven(stated) ? { stated } : {};
  if (edtf === null) return { ...words, ...withoutPlace(date) };
  const worked = readInference(date);
  if (worked === null) {
    const place = placeOf(record, 'date.why');
    const detail = doctorWords.missing('why');
    context.ledger.tell('field-missing', { place, value: edtf, detail });
    return { basis: 'not-stated', ...words };
  }
  const isKept = basis === 'inferred' || basis === 'not-stated';
  return { edtf, basis: isKept ? basis : 'stated', ...words, ...worked };
}

/** Of a date that has no place on the axis, how one knows that. */
function withoutPlace({ basis, inferred, why }: Fields): Fields {
  const isKept = basis === 'duration-only' || (basis === 'inferred' && isGiven(why));
  return {
    basis: isKept ? basis : 'not-stated',
    ...(isGiven(why) && { why }),
    ...(isGiven(inferred) && isGiven(why) && { inferred }),
  };
}

/** What was worked out and how one knows; null where no one says how. */
function readInference({ basis, inferred, why }: Fields): Fields | null {
  const isInferred = basis === 'inferred' || isGiven(inferred);
  if (isInferred && !isGiven(why)) return null;
  return { ...(isGiven(inferred) && { inferred }), ...(isGiven(why) && { why }) };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** From one field, or from two ends; of one that cannot be read, not more is known than that it was. */
function readEdtf(date: Fields, filling: Pick<Filling, 'record' | 'context'>): string | null {
  const [from, to] = [textOf(date, 'from') ?? textOf(date, 'edtf'), textOf(date, 'to')];
  const start = from === null ? null : read(from, 'date', filling);
  if (to === null) return start;
  const end = read(to, 'date.to', filling);
  if (start === end) return start;
  const edtf = `${start ?? ''}/${end ?? ''}`;
  if (parseEdtf(edtf).ok) return edtf;
  const place = placeOf(filling.record, 'date.to');
  const detail = says.order(start ?? '', end ?? '');
  filling.context.ledger.tell('end-before-start', { place, value: to, detail });
  return null;
}

function read(
  text: string,
  field: string,
  { record, context }: Pick<Filling, 'record' | 'context'>,
): string | null {
  const found = readDate(text, context.order);
  const place = placeOf(record, field);
  const { ledger } = context;
  if (found.ok) {
    ledger.count('date', found.isRewritten ? 'guessed' : 'used');
    if (found.isRewritten) {
      const detail = says.became(found.edtf);
      ledger.tell('date-rewritten', { place, value: text, detail, record: record.key });
    }
    return found.edtf;
  }
  if (found.fix !== undefined && context.fixes === true) {
    const detail = says.became(found.fix);
    ledger.count('date', 'guessed');
    ledger.tell('fixed', { place, value: text, detail, record: record.key });
    return found.fix;
  }
  ledger.count('date', 'leftOut');
  ledger.tell(found.code, {
    place,
    value: text,
    ...(found.detail !== '' && { detail: found.detail }),
    ...(found.fix !== undefined && { fix: found.fix }),
  });
  return null;
}
