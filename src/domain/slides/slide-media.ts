import type { DraftRecord, Fields } from '@/domain/draft/draft';
import { textOf } from '@/domain/draft/draft';
import { htmlToText } from '@/lib/html-to-text';
import { doctorWords } from '@/words/doctor-en';
import { at, nameOf, plain, type Slide, type SlideOptions } from './slide';

const says = doctorWords.timelineJs;

interface MediaOptions extends SlideOptions {
  readonly slide: Slide;
  readonly title: string;
}

interface SlideMedia {
  readonly pictures: readonly Fields[];
  readonly links: readonly {
    readonly title: string;
    readonly url: string;
    readonly publisher?: string;
  }[];
  readonly notes: readonly Fields[];
  readonly statements: readonly DraftRecord[];
}

const none: SlideMedia = { pictures: [], links: [], notes: [], statements: [] };

/** A medium as a picture where its file was brought, as a statement where it is a quote, and as a link else. */
export function readSlideMedia(media: Fields, options: MediaOptions): SlideMedia {
  const { slide, ledger } = options;
  const url = textOf(media, 'url');
  const more = tellThumbnail(media, options);
  if (url === null) {
    const said = describe(media, options);
    if (said === '') return more;
    ledger.tell('kept-as-note', { place: at(slide, 'media.caption'), value: said });
    return { ...more, notes: [{ kind: 'context', text: said, citations: [] }] };
  }
  ledger.count('medium', 'used');
  if (/^<blockquote/i.test(url)) return { ...none, statements: [toStatement(url, media, options)] };
  return readFile(url, media, options) ?? readLink(url, media, options);
}

function tellThumbnail(media: Fields, { slide, ledger }: MediaOptions): SlideMedia {
  const thumbnail = textOf(media, 'thumbnail');
  if (thumbnail !== null) {
    ledger.tell('not-kept', {
      place: at(slide, 'media.thumbnail'),
      value: thumbnail,
      detail: 'thumbnail',
    });
  }
  return none;
}

/** Caption and credit in one. */
function describe(media: Fields, { slide, ledger }: MediaOptions): string {
  return ['caption', 'credit']
    .map((field) => plain(textOf(media, field) ?? '', at(slide, `media.${field}`), ledger))
    .filter((text) => text !== '')
    .join(' ');
}

function readFile(url: string, media: Fields, options: MediaOptions): SlideMedia | null {
  const { slide, title, pictures, ledger } = options;
  const file =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  const size = pictures.get(file);
  if (!size) return null;
  const words = (field: string) =>
    plain(textOf(media, field) ?? '', at(slide, `media.${field}`), ledger);
  const [alt, caption, credit] = [words('alt'), words('caption'), words('credit')];
  const picture = {
    file,
    alt: alt || caption || title,
    ...(caption !== '' && { caption }),
    ...(credit !== '' && { credit }),
    ...size,
  };
  return { ...none, pictures: [picture] };
}

/** What cannot be shown is one press away; of an embedded page its own address. */
function readLink(url: string, media: Fields, options: MediaOptions): SlideMedia {
  const { slide, ledger } = options;
  const place = at(slide, 'media.url');
  const embedded = /\bsrc\s*=\s*["']?((?:https?:)?\/\/[^\s"'<>]+)/i.exec(url)?.[1];
  const address = (embedded ?? url).replace(/^\/\//, 'https://').replaceAll(' ', '%20');
  if (!/^https?:\/\//i.test(address)) {
    ledger.tell('not-kept', { place, value: url, detail: says.noFile });
    const said = describe(media, options);
    return said === ''
      ? none
      : { ...none, notes: [{ kind: 'context', text: said, citations: [] }] };
  }
  const words = (field: string) =>
    plain(textOf(media, field) ?? '', at(slide, `media.${field}`), ledger);
  const [caption, credit] = [words('caption') || words('title'), words('credit')];
  ledger.tell('kept-as-link', { place, value: address, record: slide.key });
  const link = {
    title: caption || words('alt') || nameOf(address),
    url: address,
    ...(credit !== '' && { publisher: credit }),
  };
  return { ...none, links: [link] };
}

/** A quote whose words no text proves. */
function toStatement(url: string, media: Fields, options: MediaOptions): DraftRecord {
  const { slide, title, ledger } = options;
  const key = `${slide.key} quote`;
  ledger.read('statement', key);
  const words = htmlToText(url.replace(/<\/?blockquote[^>]*>/gi, ''));
  const speaker = describe(media, options) || doctorWords.unnamed;
  ledger.tell('quote-unproven', { place: at(slide, 'media.url'), value: words, record: key });
  return {
    key,
    place: slide.place,
    fields: {
      speaker,
      form: 'direct-quote',
      text: words,
      events: [textOf(slide.fields, 'unique_id') ?? title],
    },
  };
}
