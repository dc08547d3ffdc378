import { z } from 'zod/mini';
import { formatWords } from '@/words/format-en';
import {
  edtf,
  id,
  licence,
  maxLabelLength,
  offset,
  picture,
  pixels,
  sha256,
  text,
  webAddress,
} from './values';

const { fields } = formatWords;
const fewestParts = 2;
const maxParts = 8;

const citation = z.strictObject({
  title: text,
  url: webAddress,
  publisher: text,
  /** P primary text, N news report, R primary text reproduced elsewhere, W Wikipedia copy. */
  grade: z.enum(['P', 'N', 'R', 'W']),
  /** The day we looked, EDTF. */
  checked: edtf,
});

const note = z.strictObject({
  id,
  kind: z.enum(['context', 'dating', 'figure', 'wording', 'translation', 'name', 'order']),
  text,
  /** The date that other sources give. Never counted, never a mark of its own. */
  edtf: z.optional(edtf),
  citations: z.array(citation),
});
export const notes = z.optional(z.array(note));

export const eventDate = z.strictObject({
  /** Missing when the source gives no date that can be placed on an axis. */
  edtf: z.optional(edtf),
  /** The source's own words for the date, verbatim. */
  stated: z.optional(text),
  basis: z.enum(['stated', 'inferred', 'not-stated', 'duration-only']),
  /** Which parts of `edtf` we worked out ourselves. */
  inferred: z.optional(
    z
      .array(z.enum(['year', 'month', 'day', 'start', 'end']))
      .check(z.minLength(1, fields.inferred)),
  ),
  /** One sentence: how we know. Required when anything is inferred. */
  why: z.optional(text),
});

const evidence = z.strictObject({
  source: id,
  start: offset,
  end: offset,
  /** Hash of the span in UTF-8. */
  sha256,
  /** What the span supports: title, date, place, name, description … */
  for: text,
  voice: z.enum(['agency', 'speaker']),
});

const media = z.strictObject({
  /** Its path below the folder `media` beside the dataset. */
  file: picture,
  /** What it shows, for whoever cannot see it. */
  alt: text,
  caption: z.optional(text),
  credit: z.optional(text),
  licence: z.optional(licence),
  /** In pixels, so that the page keeps its place before it is there. */
  width: pixels,
  height: pixels,
});

const link = z.strictObject({ title: text, url: webAddress, publisher: z.optional(text) });

export const event = z.strictObject({
  id,
  /** A period is an era: a band behind what happened in it. */
  kind: z.optional(z.literal('period', fields.eventKind)),
  title: text,
  /** The title where a lane or a phone leaves no room. */
  label: z.optional(text.check(z.maxLength(maxLabelLength, fields.labelLength(maxLabelLength)))),
  date: eventDate,
  summary: z.optional(text),
  place: z.optional(text),
  /** Names that others use, for search and apart from our titles; each says who uses it. */
  aliases: z.optional(z.array(z.strictObject({ text, usedBy: text }))),
  /** Themes of the event itself, beside those of statements about it. */
  themes: z.optional(z.array(id)),
  /** People who took part in it: ids of speakers, who need not speak. */
  participants: z.optional(z.array(id)),
  links: z.optional(z.array(link)),
  media: z.optional(z.array(media)),
  evidence: z.array(evidence),
  notes,
});

const span = {
  start: offset,
  end: offset,
  /** Hash of the source's span in UTF-8. */
  sha256,
};

export const statement = z.strictObject({
  id,
  speaker: id,
  /** Role and organisation at that time, where they were not those that the speaker has. */
  role: z.optional(text),
  organisation: z.optional(text),
  /** Whom it was said to: the id of a speaker. */
  to: z.optional(id),
  /** The id of the statement that it answers. */
  answers: z.optional(id),
  /** Spoken: speech from a record or a recording, where no quotation marks are. */
  form: z.enum(['direct-quote', 'spoken', 'reported']),
  /** The source names what was spoken about, not what was said. */
  topicOnly: z.optional(z.boolean()),
  /**
   * A direct quote or speech: the source's slice, character for character; of several parts, their slices
   * joined by " … ". Reported: our own words. A blank line parts two paragraphs.
   */
  text,
  /** The event at which it was said. */
  saidAt: z.optional(id),
  /** Of a source with a text, its span or its parts; of one without, its id alone. */
  source: z.strictObject({
    id,
    start: z.optional(span.start),
    end: z.optional(span.end),
    sha256: z.optional(sha256),
    /** In place of one span: those of an utterance that the source interrupts, in its order. */
    parts: z.optional(
      z
        .array(z.strictObject(span))
        .check(z.minLength(fewestParts, fields.parts), z.maxLength(maxParts, fields.parts)),
    ),
    /** 3 to 8 consecutive words of the source, found once in it, inside the span. */
    fragment: z.optional(text),
  }),
  events: z.array(id),
  /** Words of `text` that name an event; offsets count in `text`, in UTF-16 code units. */
  mentions: z.optional(z.array(z.strictObject({ event: id, start: offset, end: offset }))),
  themes: z.array(id),
  notes,
});
