import type { Ledger } from '@/domain/doctor/ledger';
import { type DraftRecord, type Fields, isFields, textOf } from '@/domain/draft/draft';
import { linksOf } from '@/lib/html-to-text';
import { doctorWords } from '@/words/doctor-en';
import { at, fieldsOf, isEmpty, nameOf, plain, type Slide, type SlideOptions } from './slide';
import { readSlideDate } from './slide-date';
import { readSlideMedia } from './slide-media';

const says = doctorWords.timelineJs;

/** What becomes of a slide: an event, and a statement where its medium is a quote. */
export interface SlideRecords {
  readonly event: DraftRecord;
  readonly statements: readonly DraftRecord[];
}

const dateParts = ['year', 'month', 'day', 'hour', 'minute', 'second', 'time', 'display_date'];

/** The properties of a slide, each with its own; whatever else it has is named and left out. */
const known = new Map<string, readonly string[]>([
  ['start_date', dateParts],
  ['end_date', dateParts],
  ['text', ['headline', 'text']],
  ['media', ['url', 'caption', 'credit', 'alt', 'title', 'thumbnail']],
  ['group', []],
  ['display_date', []],
  ['unique_id', []],
]);

/** A slide as an event. Its date keeps its precision; what it shows as a date is a note, because it is the maker's. */
export function toSlideRecords(slide: Slide, options: SlideOptions): SlideRecords {
  const { fields, key, place, isEra, columns } = slide;
  const { ledger } = options;
  ledger.read('event', key);
  tellOthers(slide, ledger);
  const text = fieldsOf(fields, 'text');
  const headline = plain(textOf(text, 'headline') ?? '', at(slide, 'text.headline'), ledger);
  const body = textOf(text, 'text') ?? '';
  const summary = plain(body, at(slide, 'text.text'), ledger);
  const title = headline.replace(/\s+/g, ' ') || titleOf(summary, slide, ledger);
  const media = readSlideMedia(fieldsOf(fields, 'media'), { slide, title, ...options });
  const links = [...linksOf(body).map((url) => ({ title: nameOf(url), url })), ...media.links];
  const notes = [...shownDates(slide, ledger), ...media.notes];
  const event = {
    title,
    date: readDates(slide, ledger),
    ...readNames(slide, ledger),
    ...(isEra && { kind: 'period' }),
    ...(summary !== '' && { summary }),
    ...withItems('links', eachOnce(links)),
    ...withItems('media', media.pictures),
    ...withItems('notes', notes),
  };
  return {
    event: { key, place, ...(columns && { columns }), fields: event },
    statements: media.statements,
  };
}

function withItems(field: string, items: readonly object[]): Fields {
  return items.length > 0 ? { [field]: items } : {};
}

function readNames(slide: Slide, ledger: Ledger): Fields {
  const [id, group] = [textOf(slide.fields, 'unique_id'), textOf(slide.fields, 'group')];
  return {
    ...(id !== null && { id }),
    ...(group !== null && { themes: [plain(group, at(slide, 'group'), ledger)] }),
  };
}

function eachOnce(links: readonly { readonly url: string }[]) {
  return [...new Map(links.map((link) => [link.url, link])).values()];
}

function tellOthers(slide: Slide, ledger: Ledger): void {
  for (const [name, value] of Object.entries(slide.fields)) {
    if (isEmpty(value)) continue;
    const inner = innerOf(name, value);
    ledger.count('field', inner ? 'used' : 'leftOut');
    if (!inner) ledger.tell('not-kept', { place: at(slide, name), value, detail: name });
    else if (isFields(value)) tellInner(slide, { name, value, inner }, ledger);
  }
}

/** What a property may hold; undefined where it is unknown, or holds text for fields or fields for text. */
function innerOf(name: string, value: unknown): readonly string[] | undefined {
  const inner = known.get(name);
  return inner !== undefined && isFields(value) === inner.length > 0 ? inner : undefined;
}

function tellInner(
  slide: Slide,
  {
    name,
    value,
    inner,
  }: { readonly name: string; readonly value: Fields; readonly inner: readonly string[] },
  ledger: Ledger,
): void {
  for (const [key, each] of Object.entries(value)) {
    if (isEmpty(each) || inner.includes(key)) continue;
    ledger.tell('not-kept', {
      place: at(slide, `${name}.${key}`),
      value: each,
      detail: `${name}.${key}`,
    });
  }
}

function titleOf(summary: string, slide: Slide, ledger: Ledger): string {
  const shown = textOf(slide.fields, 'display_date');
  const [line = ''] = summary.split('\n');
  const title = line === '' ? (shown ?? doctorWords.untitled) : shorten(line);
  const detail = doctorWords.assumed('title', title);
  ledger.tell('title-guessed', { place: at(slide, 'text.headline'), detail, record: slide.key });
  return title;
}

function shorten(line: string): string {
  return line.length > 80 ? `${line.slice(0, 79).replace(/\s\S*$/, '')}…` : line;
}

function readDates(slide: Slide, ledger: Ledger): Fields {
  const [from, to] = ['start_date', 'end_date'].map((name) => {
    const date = readSlideDate(fieldsOf(slide.fields, name));
    if (date?.isRewritten) {
      const detail = doctorWords.dates.became(date.text);
      ledger.tell('date-rewritten', { place: at(slide, name), detail, record: slide.key });
    }
    return date?.text;
  });
  return { ...(from !== undefined && { from }), ...(to !== undefined && to !== from && { to }) };
}

function shownDates(slide: Slide, ledger: Ledger): readonly Fields[] {
  const { fields } = slide;
  const shown = [
    textOf(fields, 'display_date'),
    textOf(fieldsOf(fields, 'start_date'), 'display_date'),
    textOf(fieldsOf(fields, 'end_date'), 'display_date'),
  ].flatMap((text) => text ?? []);
  return [...new Set(shown)].map((text) => {
    const words = plain(text, at(slide, 'display_date'), ledger);
    ledger.tell('kept-as-note', { place: at(slide, 'display_date'), value: text });
    return { kind: 'dating', text: says.shownAs(words), citations: [] };
  });
}
