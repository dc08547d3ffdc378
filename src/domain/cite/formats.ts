import { toBibtex } from './bibtex';
import type { CslItem } from './csl';
import { toReference } from './reference';
import { toRis } from './ris';

/** The ways to write a reference: for a person, and for three kinds of program. */
export const citationFormats = ['reference', 'bibtex', 'ris', 'csl'] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** A file that reference programs open by its ending. */
export interface CitationFile {
  readonly name: string;
  readonly mediaType: string;
}

const files = {
  bibtex: { ending: 'bib', mediaType: 'application/x-bibtex' },
  ris: { ending: 'ris', mediaType: 'application/x-research-info-systems' },
  csl: { ending: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

/** The reference as text in a format. CSL-JSON is a list of one, as programs expect. */
export function writeCitation(item: CslItem, format: CitationFormat): string {
  switch (format) {
    case 'reference':
      return toReference(item);
    case 'bibtex':
      return toBibtex(item);
    case 'ris':
      return toRis(item);
    case 'csl':
      return `${JSON.stringify([item], null, 2)}\n`;
  }
}

/** The file to save a format as; null for the one that is read, not imported. */
export function citationFile(item: CslItem, format: CitationFormat): CitationFile | null {
  if (format === 'reference') return null;
  const { ending, mediaType } = files[format];
  return { name: `${item.id.replaceAll(':', '-')}.${ending}`, mediaType };
}
