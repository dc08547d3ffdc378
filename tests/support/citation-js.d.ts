/** The published reader of RIS and BibTeX, our oracle for what we write; it ships no types. */
declare module '@citation-js/core' {
  interface ReadName {
    readonly literal?: string;
    readonly family?: string;
    readonly given?: string;
  }
  interface ReadDate {
    readonly 'date-parts'?: readonly (readonly number[])[];
  }
  /** A reference as the reader understood it, in CSL-JSON. */
  export interface ReadItem {
    readonly id?: string;
    readonly type?: string;
    readonly title?: string;
    readonly author?: readonly ReadName[];
    readonly issued?: ReadDate;
    readonly accessed?: ReadDate;
    readonly URL?: string;
    readonly note?: string;
    readonly version?: string;
    readonly genre?: string;
    readonly 'container-title'?: string;
    readonly 'original-title'?: string;
  }
  /** Reads a file of references in any format that a plugin added. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly ReadItem[];
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
