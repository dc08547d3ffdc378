import { isoInterval } from '@/domain/dates/iso-interval';
import type { DatasetFile, EventRecord, Statement } from '@/domain/format/schema';
import { isVerbatim, spansOf } from '@/domain/format/spans';

/** schema.org events and quotations, and a W3C annotation for each passage of a source. */
export function toJsonLd(dataset: DatasetFile): object {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    '@context': [
      'https://schema.org',
      { edtf: 'http://id.loc.gov/datatypes/edtf/', oa: 'http://www.w3.org/ns/oa#' },
    ],
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': '#dataset',
        name: dataset.title,
        description: dataset.description,
        version: dataset.version,
        inLanguage: dataset.language,
        ...(dataset.licence && { license: dataset.licence.url }),
        ...(dataset.publisher && {
          publisher: { '@type': 'Organization', name: dataset.publisher.name },
        }),
      },
      ...dataset.sources.map(({ id, title, publisher, url, language }) => ({
        '@type': 'CreativeWork',
        '@id': `#source-${id}`,
        name: title,
        inLanguage: language,
        publisher: { '@type': 'Organization', name: publisher },
        ...(url !== undefined && { url }),
      })),
      ...dataset.speakers.map(({ id, name, role }) => ({
        '@type': 'Person',
        '@id': `#speaker-${id}`,
        name,
        ...(role !== undefined && { jobTitle: role }),
      })),
      ...dataset.events.map(toEvent),
      ...dataset.statements.map(toQuotation),
      ...dataset.statements.flatMap((statement) => {
        return sources.get(statement.source.id)?.length === undefined
          ? []
          : toAnnotation(statement);
      }),
    ],
  };
}

function toEvent({ id, title, date, summary, place }: EventRecord): object {
  const { edtf } = date;
  const interval = isoInterval(date);
  return {
    '@type': 'Event',
    '@id': `#event-${id}`,
    name: title,
    ...(summary !== undefined && { description: summary }),
    ...(place !== undefined && { location: { '@type': 'Place', name: place } }),
    ...(edtf !== undefined && { temporalCoverage: { '@type': 'edtf:EDTF', '@value': edtf } }),
    ...(interval && { startDate: interval.start, endDate: interval.end }),
  };
}

/** Our paraphrase is no text of the quotation, so it is given as an abstract, as on the pages of the site. */
function toQuotation(statement: Statement): object {
  const { id, speaker, text, source, events } = statement;
  const says = { '@id': `#speaker-${speaker}` };
  return {
    '@type': 'Quotation',
    '@id': `#statement-${id}`,
    ...(isVerbatim(statement) ? { text, creator: says } : { abstract: text }),
    spokenByCharacter: says,
    isPartOf: { '@id': `#source-${source.id}` },
    about: events.map((event) => ({ '@id': `#event-${event}` })),
  };
}

/** Positions here count UTF-16 units, and say so: the standard counts code points. */
function toAnnotation(statement: Statement): readonly object[] {
  const spans = spansOf(statement);
  // The text of a quote that the source interrupts is none of its passages.
  const exact = isVerbatim(statement) && spans.length === 1 ? statement.text : null;
  return spans.map(({ start, end, sha256 }) => ({
    '@type': 'oa:Annotation',
    'oa:hasBody': { '@id': `#statement-${statement.id}` },
    'oa:hasTarget': {
      'oa:hasSource': { '@id': `#source-${statement.source.id}` },
      'oa:hasSelector': {
        '@type': exact === null ? 'oa:DataPositionSelector' : 'oa:TextQuoteSelector',
        ...(exact !== null && { 'oa:exact': exact }),
        'oa:start': start,
        'oa:end': end,
        sha256,
        unitText: 'UTF-16 code units',
      },
    },
  }));
}
