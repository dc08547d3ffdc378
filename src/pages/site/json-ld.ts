import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import { isoInterval } from '@/domain/dates/iso-interval';
import type { Media, Source, Speaker, Statement } from '@/domain/format/schema';
import { isVerbatim } from '@/domain/format/spans';
import { type Dataset, rowsAbout } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { describeForm } from '@/domain/say/statement-form';
import { takeRows } from '@/lib/rows/table';
import { words } from '@/words/en';
import { folderOf } from './record-pages';

type Node = Readonly<Record<string, unknown>>;

interface Site {
  readonly dataset: Dataset;
  /** Where it will be, with a slash at its end; null where nobody said. */
  readonly siteUrl: string | null;
  /** The folder of its pictures, from the site's root, with a slash at its end. */
  readonly media: string;
}

/**
 * A page's content in schema.org's words: Event, Quotation, Person, or Dataset for everything. No
 * rating of truth. Addresses are absolute, so they are left out where `siteUrl` is null.
 */
export function writeJsonLd(site: Site, thing: Thing | null): Node {
  return { '@context': 'https://schema.org', ...describe(site, thing) };
}

function describe(site: Site, thing: Thing | null): Node {
  const { event, statement, speaker } = site.dataset;
  switch (thing?.kind) {
    case undefined:
      return everything(site);
    case 'event': {
      const found = event.get(thing.id);
      const about = takeRows(statement, rowsAbout(site.dataset, thing.id));
      return found
        ? {
            ...eventNode(site, found),
            subjectOf: about.map((each) => quotation(site, each, found.id)),
          }
        : {};
    }
    case 'statement': {
      const found = statement.get(thing.id);
      return found ? quotation(site, found) : {};
    }
    case 'speaker': {
      const found = speaker.get(thing.id);
      return found ? person(site, found) : {};
    }
  }
}

function everything(site: Site): Node {
  const { file } = site.dataset;
  return {
    '@type': 'Dataset',
    name: file.title,
    description: file.description,
    version: file.version,
    inLanguage: file.language,
    ...address(site, null),
    ...(file.sources.length > 0 && { isBasedOn: file.sources.map(article) }),
    ...(file.publisher && { publisher: organization(file.publisher) }),
    ...(file.licence && { license: file.licence.url }),
  };
}

/** A date is given to machines only where it is stated in full; the words say what is known. */
function eventNode(site: Site, event: TimelineEvent): Node {
  const interval = isoInterval(event.date);
  return {
    '@type': 'Event',
    name: event.title,
    description: words.pages.event(describeDate(event, 'spoken'), event.summary),
    ...(interval && { startDate: interval.start, endDate: interval.end }),
    ...(event.place && { location: { '@type': 'Place', name: event.place } }),
    ...takingPart(site, event),
    ...(event.media && { image: event.media.map((each) => picture(site, each)) }),
    ...address(site, { kind: 'event', id: event.id }),
  };
}

/** Who need not have spoken. */
function takingPart(site: Site, { participants = [] }: TimelineEvent): Node {
  const people = participants.flatMap((id) => site.dataset.speaker.get(id) ?? []);
  return people.length > 0 ? { attendee: people.map((each) => person(site, each)) } : {};
}

function picture({ siteUrl, media: folder }: Site, { file, alt, ...media }: Media): Node {
  return {
    '@type': 'ImageObject',
    ...(siteUrl !== null && { contentUrl: `${siteUrl}${folder}${file}` }),
    caption: media.caption ?? alt,
    ...(media.credit && { creditText: media.credit }),
    ...(media.licence && { license: media.licence.url }),
    width: media.width,
    height: media.height,
  };
}

function organization({ name, url }: { readonly name: string; readonly url?: string | undefined }) {
  return { '@type': 'Organization', name, ...(url && { url }) };
}

/**
 * Our paraphrase is no text of the quotation: it is given as an abstract, without a creator. The
 * surrounding event is not repeated.
 */
function quotation(site: Site, statement: Statement, within?: string): Node {
  const { speaker, source, event, file } = site.dataset;
  const found = speaker.get(statement.speaker);
  const from = source.get(statement.source.id);
  const says = found && person(site, asThen(found, statement));
  const isQuote = isVerbatim(statement);
  return {
    '@type': 'Quotation',
    ...(isQuote ? { text: statement.text, creator: says } : { abstract: statement.text }),
    description: isQuote
      ? words.statement.forms[statement.form]
      : `${describeForm(statement)}, ${words.statement.paraphrase}`,
    inLanguage: file.language,
    spokenByCharacter: says,
    ...(from && { isBasedOn: article(from) }),
    about: statement.events
      .filter((id) => id !== within)
      .flatMap((id) => {
        const named = event.get(id);
        return named ? [eventNode(site, named)] : [];
      }),
    ...address(site, { kind: 'statement', id: statement.id }),
  };
}

/** A speaker with the role and the organisation that they had when they said something. */
function asThen(speaker: Speaker, { role, organisation }: Statement): Speaker {
  return {
    ...speaker,
    role: role ?? speaker.role,
    organisation: organisation ?? speaker.organisation,
  };
}

function person(site: Site, { id, name, role, organisation, otherNames }: Speaker): Node {
  return {
    '@type': 'Person',
    name,
    ...(otherNames && { alternateName: otherNames.map((other) => other.name) }),
    ...(role !== undefined && { jobTitle: role }),
    ...(organisation !== undefined && {
      affiliation: { '@type': 'Organization', name: organisation },
    }),
    ...address(site, { kind: 'speaker', id }),
  };
}

function address({ siteUrl }: Site, thing: Thing | null): Node {
  return siteUrl === null ? {} : { url: siteUrl + (thing ? folderOf(thing) : '') };
}

/** What schema.org calls each kind of source; the general word where it has none. */
const typesOfSources: Readonly<Record<NonNullable<Source['kind']>, string>> = {
  article: 'NewsArticle',
  'press-release': 'Article',
  interview: 'Article',
  debate: 'CreativeWork',
  hearing: 'CreativeWork',
  speech: 'CreativeWork',
  book: 'Book',
  letter: 'Message',
  broadcast: 'CreativeWork',
  database: 'Dataset',
  other: 'CreativeWork',
};

function article({ kind = 'article', title, publisher, published, url, language }: Source): Node {
  const interval = isoInterval({ edtf: published, basis: 'stated' });
  return {
    '@type': typesOfSources[kind],
    headline: title,
    publisher: { '@type': 'Organization', name: publisher },
    inLanguage: language,
    ...(interval && { datePublished: interval.start }),
    ...(url && { url }),
  };
}
