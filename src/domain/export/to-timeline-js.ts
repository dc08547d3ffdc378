import { describeDate, describeEdtf } from '@/domain/dates/date-words';
import { toEvent } from '@/domain/dates/event-date';
import { isStated } from '@/domain/dates/iso-interval';
import { type EdtfDate, edtfEnds, parseEdtf } from '@/domain/edtf/edtf';
import type { EdtfPoint } from '@/domain/edtf/point';
import type { DatasetFile, EventRecord, Statement } from '@/domain/format/schema';
import { escapeHtml } from '@/lib/escape-html';
import { words } from '@/words/en';

/** What was written, and the titles of events that the other format has no place for. */
export interface Exported<Value> {
  readonly value: Value;
  readonly leftOut: readonly string[];
}

/** TimelineJS JSON: a slide for each event with a date, with its summary, quotes and links; an era for each period. */
export function toTimelineJs(dataset: DatasetFile): Exported<object> {
  const names = new Map(dataset.speakers.map(({ id, name }) => [id, name]));
  const themes = new Map(dataset.themes.map(({ id, label }) => [id, label]));
  const about = aboutEvents(dataset.statements);
  const dated = dataset.events.flatMap((event) => {
    const slide = toDates(event);
    return slide === null ? [] : [{ event, slide }];
  });
  const toSlide = ({ event, slide }: (typeof dated)[number]) => ({
    ...slide,
    unique_id: event.id,
    text: {
      headline: escapeHtml(event.title),
      text: toHtml(event, about.get(event.id) ?? [], names),
    },
    ...groupOf(event, themes),
    ...mediaOf(event),
  });
  const isPeriod = ({ event }: (typeof dated)[number]) => event.kind === 'period';
  const written = new Set(dated.map(({ event }) => event));
  return {
    value: {
      title: {
        text: {
          headline: escapeHtml(dataset.title),
          text: paragraphs(dataset.about.join('\n\n') || dataset.description),
        },
      },
      events: dated.filter((each) => !isPeriod(each)).map(toSlide),
      eras: dated.filter(isPeriod).map(toSlide),
    },
    leftOut: dataset.events.filter((event) => !written.has(event)).map(({ title }) => title),
  };
}

function aboutEvents(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const about = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const id of new Set(statement.events)) {
      const known = about.get(id) ?? [];
      about.set(id, known);
      known.push(statement);
    }
  }
  return about;
}

function groupOf({ themes = [] }: EventRecord, labels: ReadonlyMap<string, string>): object {
  const [first] = themes;
  const label = first === undefined ? undefined : labels.get(first);
  return label === undefined ? {} : { group: label };
}

function mediaOf({ media = [], links = [] }: EventRecord): object {
  const [picture, link] = [media[0], links[0]];
  if (picture) {
    const { file, alt, caption, credit } = picture;
    return {
      media: {
        url: `media/${file}`,
        alt,
        ...(caption !== undefined && { caption: escapeHtml(caption) }),
        ...(credit !== undefined && { credit: escapeHtml(credit) }),
      },
    };
  }
  return link ? { media: { url: link.url, caption: escapeHtml(link.title) } } : {};
}

/** Dates in the precision that they have; in words beside it where parts cannot say it, or we worked them out. */
function toDates(event: EventRecord): object | null {
  const { edtf } = event.date;
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  if (!parsed?.ok || edtf === undefined) return null;
  const { date } = parsed;
  const [first, last] = edtfEnds(date);
  const start = first ?? last;
  if (start === null) return null;
  return {
    start_date: toParts(start),
    ...(last !== null && first !== null && last !== first && { end_date: toParts(last) }),
    ...(!isPlain(date) && { display_date: describeEdtf(edtf) }),
    ...(!isStated(event.date) && { display_date: describeDate(toEvent(event), 'spoken') }),
  };
}

function isPlain(date: EdtfDate): boolean {
  const ends = edtfEnds(date);
  const isExact = ends.every(
    (end) =>
      end !== null &&
      !end.uncertain &&
      !end.approximate &&
      !['season', 'decade', 'century'].includes(end.precision),
  );
  return date.kind !== 'one-of' && isExact;
}

/** It has no year 0: 44 BC is -44 there. */
function toParts({ year, month, day, time }: EdtfPoint): object {
  return {
    year: year <= 0 ? year - 1 : year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time && { hour: time.hour, minute: time.minute }),
    ...(time?.second !== undefined && { second: time.second }),
  };
}

function toHtml(
  { summary, links = [] }: EventRecord,
  statements: readonly Statement[],
  names: ReadonlyMap<string, string>,
): string {
  const { paraphrased, paraphrasedTopic } = words.cite;
  const quotes = statements.map(({ form, topicOnly, text, speaker }) => {
    const name = escapeHtml(names.get(speaker) ?? speaker);
    const said = paragraphs(text);
    return form === 'reported'
      ? `${said}<p>(${name}. ${topicOnly ? paraphrasedTopic : paraphrased}.)</p>`
      : `<blockquote>${said}</blockquote><p>— ${name}</p>`;
  });
  const more = links.map(
    ({ title, url }) => `<p><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p>`,
  );
  return [...(summary === undefined ? [] : [paragraphs(summary)]), ...quotes, ...more].join('');
}

function paragraphs(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}
