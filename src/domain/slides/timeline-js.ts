import {
  type Draft,
  type DraftRecord,
  type Fields,
  fieldOf,
  isFields,
  textOf,
} from '@/domain/draft/draft';
import { fieldsOf, isEmpty, plain, type Slide, type SlideOptions } from './slide';
import { toSlideRecords } from './slide-records';

/** TimelineJS JSON, of version 3 or before it, as a draft: one event for each slide and each era. */
export function importTimelineJs(value: unknown, file: string, options: SlideOptions): Draft {
  const root = modern(isFields(value) ? value : {});
  const slides = [
    ...listSlides(root, { file, name: 'events', isEra: false }, options),
    ...listSlides(root, { file, name: 'eras', isEra: true }, options),
  ];
  tellRest(root, file, options);
  return toDraft(slides, { file, head: readHead(fieldsOf(root, 'title'), file, options) }, options);
}

/** `scale` only says how TimelineJS draws its axis. */
const known = ['title', 'events', 'eras', 'scale'];

function tellRest(root: Fields, file: string, { ledger }: SlideOptions): void {
  for (const [name, value] of Object.entries(root)) {
    if (known.includes(name) || isEmpty(value)) continue;
    ledger.count('field', 'leftOut');
    ledger.tell('not-kept', { place: { file, path: name }, value, detail: name });
  }
}

/** Slides of any kind of file as a draft. */
export function toDraft(
  slides: readonly Slide[],
  { file, head }: { readonly file: string; readonly head: Fields },
  options: SlideOptions,
): Draft {
  const records = slides.map((slide) => toSlideRecords(slide, options));
  const events: readonly DraftRecord[] = records.map(({ event }) => event);
  const statements = records.flatMap((each) => each.statements);
  return { file, head, parts: { sources: [], speakers: [], themes: [], events, statements } };
}

interface ListOptions {
  readonly file: string;
  readonly name: 'events' | 'eras';
  readonly isEra: boolean;
}

function listSlides(
  root: Fields,
  { file, name, isEra }: ListOptions,
  { ledger }: SlideOptions,
): readonly Slide[] {
  const list = fieldOf(root, name);
  const slides: readonly unknown[] = Array.isArray(list) ? list : [];
  return slides.flatMap((fields, at) => {
    const place = { file, path: `${name}[${at}]` };
    const key = `${file} ${place.path}`;
    if (isFields(fields)) return [{ fields, key, place, isEra }];
    ledger.read('event', key);
    ledger.drop(key);
    ledger.tell('record-refused', { place, value: fields });
    return [];
  });
}

/** The title slide says what the whole is called, and what it is about. */
export function readHead(slide: Fields, file: string, { ledger }: SlideOptions): Fields {
  const text = fieldsOf(slide, 'text');
  const place = { file, path: 'title' };
  const title = plain(textOf(text, 'headline') ?? '', place, ledger).replace(/\s+/g, ' ');
  const about = plain(textOf(text, 'text') ?? '', place, ledger);
  for (const [name, value] of Object.entries(slide)) {
    if (isEmpty(value)) continue;
    if (name === 'text') ledger.count('field', 'used');
    else {
      ledger.count('field', 'leftOut');
      ledger.tell('not-kept', { place, value, detail: name });
    }
  }
  return {
    ...(title !== '' && { title }),
    ...(about !== '' && { description: about.replace(/\s+/g, ' '), about: about.split(/\n+/) }),
  };
}

/** Versions before 3 have one list of dates, each with its assets. */
function modern(root: Fields): Fields {
  const old = fieldOf(root, 'timeline');
  if (!isFields(old)) return root;
  const list = (name: string): readonly unknown[] => {
    const value = fieldOf(old, name);
    return Array.isArray(value) ? value : [];
  };
  const { timeline: _, ...rest } = root;
  return {
    ...rest,
    title: { text: { headline: old.headline, text: old.text } },
    events: list('date').map((slide) => (isFields(slide) ? modernSlide(slide) : slide)),
    eras: list('era').map((slide) => (isFields(slide) ? modernSlide(slide) : slide)),
  };
}

function modernSlide({ startDate, endDate, headline, text, asset, tag, ...rest }: Fields): Fields {
  const { media, ...about } = isFields(asset) ? asset : ({} as Fields);
  return {
    ...rest,
    start_date: splitDate(startDate),
    ...(endDate !== undefined && { end_date: splitDate(endDate) }),
    text: { headline, text },
    ...(isFields(asset) && { media: { ...about, url: media } }),
    ...(tag !== undefined && { group: tag }),
  };
}

/** 2011,12,10 or 12/10/2011 or 2011 */
function splitDate(date: unknown): Fields {
  const text = textOf({ date }, 'date') ?? '';
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american) return { year: american[3], month: american[1], day: american[2] };
  const [year, month, day, hour, minute] = text.split(/[,/]/).map((part) => part.trim());
  return { year, month, day, hour, minute };
}
