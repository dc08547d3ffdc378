import { z } from 'zod/mini';
import { type DatasetFile, type Immutable, type Note, shapes } from '@/domain/format/schema';

/**
 * What each record shows a reader: its words, and the ids it links to. Offsets, hashes and evidence are
 * left out. A released record is known by the hash of these parts, so a field that is added here must be
 * missing where the dataset says nothing of it: else it would change the hash of all that was released.
 */

const text = z.string();
const texts = z.array(text);

/** The parts of one record, as the history of releases keeps them. */
export const shownPartsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('dataset'),
    title: text,
    description: text,
    about: texts,
    publisher: z.optional(text),
    licence: z.optional(text),
  }),
  z.strictObject({
    kind: z.literal('event'),
    isPeriod: z.optional(z.literal(true)),
    title: text,
    label: z.optional(text),
    date: shapes.eventDate,
    summary: z.optional(text),
    place: z.optional(text),
    /** Names that others use, each with who uses it. */
    names: texts,
    /** What the event itself is about, and who took part, by name; further reading; what its pictures show. */
    themes: z.optional(texts),
    participants: z.optional(texts),
    links: z.optional(texts),
    pictures: z.optional(texts),
    notes: texts,
  }),
  z.strictObject({
    kind: z.literal('statement'),
    /** Id of the speaker; name and role are as they stood. */
    speaker: text,
    name: text,
    role: z.optional(text),
    organisation: z.optional(text),
    /** Name of whom it was said to, and id of the statement that it answers. */
    to: z.optional(text),
    answers: z.optional(text),
    form: z.enum(['direct-quote', 'spoken', 'reported']),
    topicOnly: z.boolean(),
    text,
    /** Ids of the events that it refers to, and of the one at which it was said. */
    events: texts,
    saidAt: z.optional(text),
    source: z.strictObject({
      title: text,
      publisher: text,
      published: text,
      url: z.optional(text),
    }),
    notes: texts,
  }),
  z.strictObject({
    kind: z.literal('speaker'),
    name: text,
    short: z.optional(text),
    role: z.optional(text),
    organisation: z.optional(text),
    otherNames: texts,
    notes: texts,
  }),
  z.strictObject({ kind: z.literal('theme'), label: text, definition: z.optional(text) }),
]);

export type ShownParts = Immutable<z.infer<typeof shownPartsSchema>>;

/** `dataset`, or a part and an id as in a link: `events/khojaly-1992`. */
export type RecordPath = string;

/** Everything that a dataset shows, by record, in the order of the file; the dataset itself is first. */
export function showRecords(file: DatasetFile): ReadonlyMap<RecordPath, ShownParts> {
  const { title, description, about, publisher, licence } = file;
  return new Map<RecordPath, ShownParts>([
    [
      'dataset',
      {
        kind: 'dataset',
        title,
        description,
        about,
        publisher: publisher && joined(publisher.name, publisher.url),
        licence: licence && joined(licence.name, licence.url),
      },
    ],
    ...file.speakers.map((speaker) => [`speakers/${speaker.id}`, showSpeaker(speaker)] as const),
    ...file.themes.map(({ id, label, definition }) => {
      return [`themes/${id}`, { kind: 'theme', label, definition }] as const;
    }),
    ...showEvents(file),
    ...showStatements(file),
  ]);
}

function showSpeaker(speaker: DatasetFile['speakers'][number]): ShownParts {
  const { name, short, role, organisation, otherNames = [] } = speaker;
  return {
    kind: 'speaker',
    name,
    short,
    role,
    organisation,
    otherNames: otherNames.map((other) => `${other.name} (${other.source})`),
    notes: textsOf(speaker),
  };
}

function showEvents(file: DatasetFile): readonly (readonly [RecordPath, ShownParts])[] {
  const speakers = new Map(file.speakers.map(({ id, name }) => [id, name]));
  const themes = new Map(file.themes.map(({ id, label }) => [id, label]));
  return file.events.map((event) => {
    const { title, label, date, summary, place, aliases = [] } = event;
    const parts: ShownParts = {
      kind: 'event',
      isPeriod: event.kind === 'period' ? true : undefined,
      title,
      label,
      date,
      summary,
      place,
      names: aliases.map(({ text: name, usedBy }) => `${name} (${usedBy})`),
      themes: event.themes?.map((id) => themes.get(id) ?? id),
      participants: event.participants?.map((id) => speakers.get(id) ?? id),
      links: event.links?.map((link) => joined(link.title, link.publisher, link.url)),
      pictures: event.media?.map(({ alt, caption, credit }) => joined(caption ?? alt, credit)),
      notes: textsOf(event),
    };
    return [`events/${event.id}`, parts];
  });
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

function showStatements(file: DatasetFile): readonly (readonly [RecordPath, ShownParts])[] {
  const speakers = new Map(file.speakers.map((speaker) => [speaker.id, speaker]));
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  return file.statements.map((statement) => {
    const { speaker, form, topicOnly = false, events, saidAt, organisation, answers } = statement;
    const { name = '', role } = speakers.get(speaker) ?? {};
    const {
      title = '',
      publisher = '',
      published = '',
      url,
    } = sources.get(statement.source.id) ?? {};
    const parts: ShownParts = {
      kind: 'statement',
      speaker,
      name,
      role: statement.role ?? role,
      organisation,
      to: statement.to && (speakers.get(statement.to)?.name ?? statement.to),
      answers,
      form,
      topicOnly,
      text: statement.text,
      events,
      saidAt,
      source: { title, publisher, published, ...(url !== undefined && { url }) },
      notes: textsOf(statement),
    };
    return [`statements/${statement.id}`, parts];
  });
}

function textsOf({ notes = [] }: { readonly notes?: readonly Note[] | undefined }) {
  return notes.map((note) => note.text);
}

/** JSON with sorted keys and no spaces: the same parts are the same text, and have the same hash. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
