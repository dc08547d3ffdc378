import { z } from 'zod/mini';
import { formatWords } from '@/words/format-en';
import { event, eventDate, notes, statement } from './record-schemas';
import {
  colour,
  edtf,
  id,
  language,
  licence,
  maxLabelLength,
  picture,
  sha256,
  text,
  version,
  webAddress,
} from './values';

const { fields } = formatWords;

/**
 * The format `saywhen/1.1`, of which `saywhen/1` is a part: every file in that is one in this. This file is
 * its one definition: the types below are inferred from it and `data/saywhen-1.schema.json` is generated
 * from it (`npm run dataset -- schema`). References between records are checked in `references.ts`.
 */

const source = z.strictObject({
  id,
  title: text,
  publisher: text,
  published: edtf,
  url: z.optional(webAddress),
  language,
  /** What it is, for the words of the page; an article unless it says otherwise. */
  kind: z.optional(
    z.enum([
      'article',
      'press-release',
      'interview',
      'debate',
      'hearing',
      'speech',
      'book',
      'letter',
      'broadcast',
      'database',
      'other',
    ]),
  ),
  /** Which way its script runs, where its language does not tell. */
  direction: z.optional(z.enum(['ltr', 'rtl'])),
  /**
   * Length of the text that offsets count in, in UTF-16 code units. Missing together with its hash where
   * there is no text: then nothing cites offsets in it.
   */
  length: z.optional(z.int().check(z.positive(fields.sourceLength))),
  /** Hash of that text in UTF-8. */
  sha256: z.optional(sha256),
  note: z.optional(text),
});

const speaker = z.strictObject({
  id,
  /** As the source spells it. */
  name: text,
  /** The name where room is short. */
  short: z.optional(text.check(z.maxLength(maxLabelLength, fields.shortLength(maxLabelLength)))),
  role: z.optional(text),
  organisation: z.optional(text),
  otherNames: z.optional(z.array(z.strictObject({ name: text, language, source: text }))),
  notes,
});

const theme = z.strictObject({ id, label: text, definition: z.optional(text) });

/** What `format` may be: a page reads files of its own minor version and of all before. */
export const formats = ['saywhen/1', 'saywhen/1.1'] as const;

/** Old id to the id that took its place, so that a link made with the old one lasts. */
const renamed = z.optional(z.record(id, id));

const head = {
  /** Lets an editor find the published JSON Schema. */
  $schema: z.optional(z.string()),
  format: z.enum(formats),
  id,
  version,
  title: text,
  description: text,
  language,
  about: z.array(text),
  /** Who publishes the dataset. */
  publisher: z.optional(
    z.strictObject({ name: text, url: z.optional(webAddress), logo: z.optional(picture) }),
  ),
  /** Under which it may be used. */
  licence: z.optional(licence),
  /** The publisher's colour, or one for each colour scheme. It carries no text. */
  accent: z.optional(
    z.union([colour, z.strictObject({ light: colour, dark: colour })], fields.accent),
  ),
  /** None is needed where nothing cites one. */
  sources: z.array(source),
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
export type Media = NonNullable<EventRecord['media']>[number];
export type EventDate = EventRecord['date'];
export type Note = NonNullable<EventRecord['notes']>[number];

/** Shapes that the history of releases shares with the dataset. */
export const shapes = { id, sha256, version, eventDate } as const;

/** The same type with every field read-only, at every depth. */
export type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;
