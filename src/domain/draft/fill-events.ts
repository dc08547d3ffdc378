import type { EventRecord } from '@/domain/format/schema';
import { doctorWords } from '@/words/doctor-en';
import { cite } from './cite';
import { cleanRecord, schemas } from './clean-record';
import type { Filling } from './context';
import { type Fields, fieldOf, isFields, placeOf } from './draft';
import { fillDate } from './fill-date';
import { refer, referList } from './refer';

/** An event as the format has it; null where it is left out. */
export function fillEvent(filling: Filling): EventRecord | null {
  const { record, context } = filling;
  const { fields } = record;
  const date = fillDate(filling);
  const isPeriod = fieldOf(fields, 'kind') === 'period';
  const hasNoPlace = isPeriod && date.edtf === undefined;
  if (hasNoPlace) {
    const detail = doctorWords.missing('date');
    context.ledger.tell('field-refused', {
      place: placeOf(record, 'kind'),
      value: 'period',
      detail,
    });
  }
  const { kind, ...others } = fields;
  const filled = {
    ...withNoteIds(others),
    ...(kind !== undefined && !hasNoPlace && { kind }),
    id: record.id,
    date,
    ...fillList('themes', 'themes', filling),
    ...fillList('participants', 'speakers', filling),
    evidence: fillEvidence(filling),
  };
  return cleanRecord(schemas.events, filled, filling);
}

/** Names as ids; a single name that leads nowhere stays, for the format to refuse. */
function fillList(
  field: 'themes' | 'participants',
  part: 'themes' | 'speakers',
  filling: Filling,
): Fields {
  const value = fieldOf(filling.record.fields, field);
  if (value === undefined) return {};
  const ids = referList({ field, part }, filling);
  return ids.length > 0 || Array.isArray(value) ? { [field]: ids } : {};
}

function fillEvidence(filling: Filling): readonly Fields[] {
  const list = fieldOf(filling.record.fields, 'evidence');
  const pieces: readonly unknown[] = Array.isArray(list) ? list : [];
  return pieces.flatMap((piece, at) => {
    const filled = isFields(piece) ? fillPiece(piece, `evidence[${at}]`, filling) : null;
    return filled === null ? [] : [filled];
  });
}

function fillPiece(piece: Fields, field: string, filling: Filling): Fields | null {
  const name = fieldOf(piece, 'source');
  const id =
    typeof name === 'string'
      ? refer(name, { field: `${field}.source`, part: 'sources' }, filling)
      : filling.directories.sources.only();
  if (id === null) return null;
  const source = filling.context.texts.get(id);
  const rest = { source: id, for: piece.for ?? 'description', voice: piece.voice ?? 'agency' };
  if (!source) {
    const { start, end, sha256 } = piece;
    if (start !== undefined) return { ...rest, start, end, sha256 };
    const place = placeOf(filling.record, `${field}.words`);
    filling.context.ledger.tell('words-without-text', { place, value: piece.words });
    return null;
  }
  const cited = cite({ fields: piece, field, source }, filling);
  if (cited === null) return null;
  const { start, end, sha256 } = cited;
  return { ...rest, start, end, sha256 };
}

/** Notes without ids get them, so that a draft needs none. */
export function withNoteIds(fields: Fields): Fields {
  const notes = fieldOf(fields, 'notes');
  if (!Array.isArray(notes)) return fields;
  return {
    ...fields,
    notes: notes.map((note: unknown, at) =>
      isFields(note) ? { citations: [], ...note, id: note.id ?? `n${at + 1}` } : note,
    ),
  };
}
