import { Cite, type ReadItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '@/domain/cite/csl';

/** What a reader of references must find, however a format writes it. */
export interface ReadBack {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly issued: readonly number[] | undefined;
  readonly accessed: readonly number[] | undefined;
  readonly url: string | undefined;
  readonly note: string | undefined;
}

/** The one reference in a RIS or BibTeX file, as another program understands it. */
export function readCitation(text: string): ReadBack & { readonly read: ReadItem } {
  const { data } = new Cite(text);
  const [read] = data;
  if (!read || data.length !== 1) throw new Error(`${data.length} references in: ${text}`);
  // A whole name in braces, or of one word, is read as a family name alone, which is never reordered.
  const authors = (read.author ?? []).map(({ literal, family, given }) =>
    given === undefined ? (literal ?? family) : `${given} / ${family}`,
  );
  return { read, ...common(read), authors };
}

/** The same of the CSL-JSON that was written from; dates that no field can hold are left to the note. */
export function asReadBack(item: CslItem): ReadBack {
  return { ...common(item), authors: (item.author ?? []).map(({ literal }) => literal) };
}

function common(item: CslItem | ReadItem) {
  return {
    id: item.id,
    title: item.title,
    issued: item.issued?.['date-parts']?.[0],
    accessed: item.accessed?.['date-parts']?.[0],
    url: item.URL,
    note: item.note,
  };
}
