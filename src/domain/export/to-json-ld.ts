import { type EdtfDate, edtfEnds, parseEdtf } from '@/domain/edtf/edtf';
import type { DatasetFile, EventRecord, Statement } from '@/domain/format/schema';
import { spansOf } from '@/domain/format/spans';

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

function toEvent({ id, title, date: { edtf }, summary, place }: EventRecord): object {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  return {
    '@type': 'Event',
    '@id': `#event-${id}`,
    name: title,
    ...(summary !== undefined && { description: summary }),
    ...(place !== undefined && { location: { '@type': 'Place', name: place } }),
    ...(edtf !== undefined && { temporalCoverage: { '@type': 'edtf:EDTF', '@value': edtf } }),
    ...(parsed?.ok && edtf !== undefined && plainDates(parsed.date, edtf)),
  };
}

/** Only dates in no doubt that ISO 8601 writes in the same way. */
function plainDates(date: EdtfDate, edtf: string): object {
  const isPlain = edtfEnds(date).every((end) => end !== null && end.season === undefined);
  if (date.kind === 'one-of' || !isPlain || !/^\d{4}[\dT:+Z/-]*$/.test(edtf)) return {};
  const [start, end] = edtf.split('/');
  return { startDate: start, ...(end !== undefined && { endDate: end }) };
}

function toQuotation({ id, speaker, text, form, source, events }: Statement): object {
  return {
    '@type': form === 'reported' ? 'Claim' : 'Quotation',
    '@id': `#statement-${id}`,
    text,
    ...(form === 'reported'
      ? { author: { '@id': `#speaker-${speaker}` } }
      : { spokenByCharacter: { '@id': `#speaker-${speaker}` } }),
    isPartOf: { '@id': `#source-${source.id}` },
    about: events.map((event) => ({ '@id': `#event-${event}` })),
  };
}

/** Positions here count UTF-16 units, and say so: the standard counts code points. */
function toAnnotation(statement: Statement): readonly object[] {
  const exact = statement.form === 'reported' ? null : statement.text;
  return spansOf(statement).map(({ start, end, sha256 }) => ({
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
