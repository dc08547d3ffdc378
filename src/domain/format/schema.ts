import { z } from 'zod/mini';
import { parseEdtf } from '@/domain/edtf/edtf';
import { words } from '@/words/en';
import { isAddress, isVisible } from './plain-text';

const { fields } = words.dataset;

/**
 * The format `saywhen/1`. This file is its one definition: the types below are inferred from it and
 * `data/saywhen-1.schema.json` is generated from it (`npm run dataset -- schema`).
 * References between records are checked in `dataset-references.ts`.
 */

const maxIdLength = 100;
const maxLabelLength = 24;

const text = z.string().check(z.minLength(1, fields.text), (context) => {
  // A name that no one sees is a link without a name.
  if (context.value !== '' && !isVisible(context.value)) {
    context.issues.push({ code: 'custom', input: context.value, message: fields.visible });
  }
});
const id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, fields.id),
    z.maxLength(maxIdLength, fields.idLength(maxIdLength)),
  );
const webAddress = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s<>"]+$/i, fields.webAddress), (context) => {
    if (/^https?:/i.test(context.value) && !isAddress(context.value)) {
      context.issues.push({ code: 'custom', input: context.value, message: fields.brokenAddress });
    }
  });
const language = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, fields.language));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, fields.sha256));
const offset = z.int().check(z.nonnegative(fields.offset));
const edtf = z.string().check((context) => {
  const parsed = parseEdtf(context.value);
  if (!parsed.ok) {
    context.issues.push({ code: 'custom', input: context.value, message: parsed.cure });
  }
});

const version = z.string().check(z.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, fields.version));

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
const notes = z.optional(z.array(note));

const source = z.strictObject({
  id,
  title: text,
  publisher: text,
  published: edtf,
  url: z.optional(webAddress),
  language,
  /** Length of the text that offsets count in, in UTF-16 code units. */
  length: z.int().check(z.positive(fields.sourceLength)),
  /** Hash of that text in UTF-8. */
  sha256,
  note: z.optional(text),
});

const speaker = z.strictObject({
  id,
  /** As the source spells it. */
  name: text,
  role: text,
  organisation: text,
  otherNames: z.optional(z.array(z.strictObject({ name: text, language, source: text }))),
  notes,
});

const theme = z.strictObject({ id, label: text, definition: text });

const eventDate = z.strictObject({
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

const event = z.strictObject({
  id,
  title: text,
  /** The title where a lane or a phone leaves no room. */
  label: text.check(z.maxLength(maxLabelLength, fields.labelLength(maxLabelLength))),
  date: eventDate,
  summary: text,
  place: z.optional(text),
  /** Names that others use, for search and apart from our titles; each says who uses it. */
  aliases: z.optional(z.array(z.strictObject({ text, usedBy: text }))),
  evidence: z.array(evidence),
  notes,
});

const statement = z.strictObject({
  id,
  speaker: id,
  form: z.enum(['direct-quote', 'reported']),
  /** The source names what was spoken about, not what was said. */
  topicOnly: z.optional(z.boolean()),
  /** A direct quote: the source's slice, character for character. Reported: our own words. */
  text,
  /** The event at which it was said. */
  saidAt: id,
  source: z.strictObject({
    id,
    start: offset,
    end: offset,
    /** Hash of the source's span in UTF-8. */
    sha256,
    /** 3 to 8 consecutive words of the source, found once in it, inside the span. */
    fragment: z.optional(text),
  }),
  events: z.array(id),
  /** Words of `text` that name an event; offsets count in `text`, in UTF-16 code units. */
  mentions: z.optional(z.array(z.strictObject({ event: id, start: offset, end: offset }))),
  themes: z.array(id),
  notes,
});

/** Old id to the id that took its place, so that a link made with the old one lasts. */
const renamed = z.optional(z.record(id, id));

const head = {
  /** Lets an editor find the published JSON Schema. */
  $schema: z.optional(z.string()),
  format: z.literal('saywhen/1', fields.format),
  id,
  version,
  title: text,
  description: text,
  language,
  about: z.array(text),
  sources: z.array(source).check(z.minLength(1, fields.sources)),
  speakers: z.array(speaker),
  themes: z.array(theme),
  /** Ids of earlier releases that were renamed. */
  aliases: z.optional(
    z.strictObject({ events: renamed, statements: renamed, speakers: renamed, themes: renamed }),
  ),
};

/** A whole dataset in one file. */
export const datasetSchema = z.strictObject({
  ...head,
  events: z.array(event),
  statements: z.array(statement),
});

/** A file beside the dataset that holds its events or statements: a JSON object a line, Parquet or DuckDB. */
const companion = z.strictObject({
  /** Its name alone: it lies in the same folder. */
  file: z
    .string()
    .check(z.regex(/^[\w-][\w.-]*\.(?:ndjson(?:\.gz)?|parquet|duckdb)$/, fields.companion)),
  /** How many records it holds, so that progress can be reported and a truncated file is noticed. */
  records: z.int().check(z.nonnegative(fields.records)),
});

/** A dataset whose events, statements or both are in files beside it. */
export const dividedSchema = z.strictObject({
  ...head,
  events: z.union([z.array(event), companion]),
  statements: z.union([z.array(statement), companion]),
});

/** The parts of a divided dataset, each by itself, so that an error is reported where it is. */
export const partSchemas = {
  head: z.strictObject({ ...head, events: z.unknown(), statements: z.unknown() }),
  companion,
  event,
  statement,
} as const;

/** A dataset as it stands in the file, read-only. */
export type DatasetFile = Immutable<z.infer<typeof datasetSchema>>;
export type Companion = Immutable<z.infer<typeof companion>>;
export type Source = DatasetFile['sources'][number];
export type Speaker = DatasetFile['speakers'][number];
export type Theme = DatasetFile['themes'][number];
/** An event as the file has it. */
export type EventRecord = DatasetFile['events'][number];
export type Statement = DatasetFile['statements'][number];
export type EventDate = EventRecord['date'];
export type Note = NonNullable<EventRecord['notes']>[number];

/** Shapes that the history of releases shares with the dataset. */
export const shapes = { id, sha256, version, eventDate } as const;

/** The same type with every field read-only, at every depth. */
export type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;
