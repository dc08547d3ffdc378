import type { Statement } from '@/domain/format/schema';
import { doctorWords } from '@/words/doctor-en';
import { citeStatement } from './cite';
import { cleanRecord, schemas } from './clean-record';
import type { Filling } from './context';
import { type Fields, fieldOf, isFields, placeOf, textOf } from './draft';
import { withNoteIds } from './fill-events';
import { findWords, openText, type SourceText } from './find-words';
import { refer, referField, referList } from './refer';

/** A statement as the format has it; null where it is left out. `cites` says which sources have a text elsewhere. */
export function fillStatement(filling: Filling, cites: ReadonlySet<string>): Statement | null {
  const { record, context } = filling;
  const said = fillWords(filling, cites);
  if (said === null) {
    context.ledger.drop(record.key);
    return null;
  }
  const { fields } = record;
  const one = (field: string, part: 'speakers' | 'events') => {
    const id = referField({ field, part }, filling);
    return id === undefined ? {} : { [field]: id };
  };
  const { speaker: _speaker, to: _to, saidAt: _saidAt, ...others } = fields;
  const filled = {
    ...withNoteIds(others),
    ...one('speaker', 'speakers'),
    ...one('to', 'speakers'),
    ...one('saidAt', 'events'),
    ...said,
    id: record.id,
    events: referList({ field: 'events', part: 'events' }, filling),
    themes: referList({ field: 'themes', part: 'themes' }, filling),
    ...fillMentions(said.text, filling),
  };
  return cleanRecord(schemas.statements, filled, filling);
}

/** Its form, its text and where that is in its source; null where the words are not there. */
function fillWords(filling: Filling, cites: ReadonlySet<string>): Fields | null {
  const given = sourceOf(filling);
  const id = chooseSource(given, filling);
  if (id === null) return null;
  const text = fieldOf(filling.record.fields, 'text');
  const form = chooseForm(given, text, filling);
  const isVerbatim = form !== 'reported';
  const source = filling.context.texts.get(id);
  const withWords = isVerbatim && !hasWords(given) ? { ...given, words: text } : given;
  if (!source) return withoutText({ id, form, text, given: withWords }, filling, cites);
  if (!hasWords(withWords)) return tellNoWords(filling);
  const cited = citeStatement(withWords, source, filling);
  if (cited === null) return null;
  const isSame = typeof text !== 'string' || text === cited.words;
  if (isVerbatim && !isSame) {
    filling.context.ledger.tell('words-differ', {
      place: placeOf(filling.record, 'text'),
      value: text,
    });
  }
  return { form, text: isVerbatim ? cited.words : text, source: { id, ...cited.source } };
}

function tellNoWords({ record, context }: Filling): null {
  context.ledger.tell('words-not-given', { place: placeOf(record, 'source.words') });
  return null;
}

interface Uncited {
  readonly id: string;
  readonly form: unknown;
  readonly text: unknown;
  readonly given: Fields;
}

/** Of a source whose text is not here: its own offsets are kept; words without any are its text, or are lost. */
function withoutText(
  { id, form, text, given }: Uncited,
  { record, context }: Filling,
  cites: ReadonlySet<string>,
): Fields | null {
  const { start, end, sha256, parts, fragment } = given;
  if (cites.has(id)) {
    if (start === undefined && !Array.isArray(parts)) {
      context.ledger.tell('text-not-given', { place: placeOf(record, 'source'), value: id });
      return null;
    }
    const kept = { start, end, sha256, parts, fragment };
    const source = Object.entries(kept).filter(([, value]) => value !== undefined);
    return { form, text, source: { id, ...Object.fromEntries(source) } };
  }
  const words = fieldOf(given, 'words');
  const hasText = typeof text === 'string' && text.trim() !== '';
  if (hasText && typeof words === 'string' && words !== text) {
    context.ledger.tell('words-without-text', {
      place: placeOf(record, 'source.words'),
      value: words,
    });
  }
  return { form, text: hasText ? text : words, source: { id } };
}

/** `source` may be an id or a name alone. */
function sourceOf({ record }: Filling): Fields {
  const source = fieldOf(record.fields, 'source');
  if (isFields(source)) return source;
  return typeof source === 'string' ? { id: source } : {};
}

function chooseSource(given: Fields, filling: Filling): string | null {
  const name = textOf(given, 'id');
  if (name !== null) return refer(name, { field: 'source.id', part: 'sources' }, filling);
  const only = filling.directories.sources.only();
  if (only !== null) return only;
  const place = placeOf(filling.record, 'source.id');
  filling.context.ledger.tell('field-missing', { place, detail: doctorWords.missing('source') });
  return null;
}

function hasWords(given: Fields): boolean {
  const { words, parts, start } = given;
  const isGiven = typeof words === 'string' ? words.trim() !== '' : Array.isArray(words);
  return isGiven || Array.isArray(parts) || start !== undefined;
}

/** What is not said to be our own words is a quote where the source's words are given, and nothing beside them. */
function chooseForm(given: Fields, text: unknown, { record, context }: Filling): unknown {
  const form = fieldOf(record.fields, 'form');
  if (form !== undefined && form !== null && form !== '') return form;
  const hasText = typeof text === 'string' && text.trim() !== '';
  const guess = hasText && text !== given.words ? 'reported' : 'direct-quote';
  const place = placeOf(record, 'form');
  const detail = doctorWords.assumed('form', guess);
  context.ledger.tell('form-guessed', { place, detail, record: record.key });
  return guess;
}

/** Words of the statement's own text that name an event. */
function fillMentions(text: unknown, filling: Filling): Fields {
  const list = fieldOf(filling.record.fields, 'mentions');
  if (!Array.isArray(list) || typeof text !== 'string') return {};
  const within = openText(text);
  const mentions = list.flatMap((mention: unknown, at) => {
    if (!isFields(mention) || typeof mention.event !== 'string') return [mention];
    const filled = fillMention({ mention, field: `mentions[${at}]`, source: within }, filling);
    return filled === null ? [] : [filled];
  });
  return { mentions };
}

interface Mention {
  readonly mention: Fields;
  readonly field: string;
  readonly source: SourceText;
}

function fillMention({ mention, field, source }: Mention, filling: Filling): Fields | null {
  const name = textOf(mention, 'event') ?? '';
  const event = refer(name, { field: `${field}.event`, part: 'events' }, filling);
  if (event === null) return null;
  const words = fieldOf(mention, 'words');
  if (typeof words !== 'string') return { ...mention, event };
  const found = findWords(source, words, textOf(mention, 'before'));
  if (found.kind === 'found') return { event, start: found.start, end: found.end };
  const code = found.kind === 'none' ? 'words-missing' : 'words-twice';
  const place = placeOf(filling.record, `${field}.words`);
  filling.context.ledger.tell(code, { place, value: words, detail: found.detail });
  return null;
}
