import type { DatasetFile, EventRecord, Source, Statement } from '@/domain/format/schema';
import { sha256 } from '@/lib/sha256';

export { sha256 };

/** A text, and a way to point into it: each passage is looked up, so that offsets are never typed. */
export function aSource(given: Omit<Source, 'length' | 'sha256'>, text: string) {
  return {
    source: { ...given, length: text.length, sha256: sha256(text) },
    /** The passage's span; the words have to be in the text, and once. */
    span(passage: string): Statement['source'] {
      const start = text.indexOf(passage);
      if (start < 0) throw new Error(`Not in ${given.id}: ${passage}`);
      if (text.includes(passage, start + 1)) throw new Error(`Twice in ${given.id}: ${passage}`);
      return { id: given.id, start, end: start + passage.length, sha256: sha256(passage) };
    },
    /** Of an utterance that the text interrupts: its words joined as the format has it, and where they are. */
    parts(passages: readonly string[]): Pick<Statement, 'text' | 'source'> {
      const spans = passages.map((passage) => {
        const start = text.indexOf(passage);
        if (start < 0) throw new Error(`Not in ${given.id}: ${passage}`);
        return { start, end: start + passage.length, sha256: sha256(passage) };
      });
      return { text: passages.join(' … '), source: { id: given.id, parts: spans } };
    },
  };
}

type Head = Pick<DatasetFile, 'id' | 'title' | 'description'> & Partial<DatasetFile>;

/** A dataset of the gallery; what is not given is not in it. */
export function aGalleryDataset(given: Head): DatasetFile {
  return {
    format: 'saywhen/1',
    version: '1.0.0',
    language: 'en',
    about: [given.description],
    sources: [],
    speakers: [],
    themes: [],
    events: [],
    statements: [],
    ...given,
  };
}

/** As many letters of a title as a label holds, cut after a word. */
export function labelOf(title: string): string {
  if (title.length <= 24) return title;
  const cut = title.slice(0, 25).replace(/[\s,:(]+\S*$/u, '');
  return cut === '' || cut.length > 24 ? title.slice(0, 24) : cut;
}

type GivenEvent = Pick<EventRecord, 'id' | 'title'> & Partial<EventRecord>;

/** An event of the gallery: stated at `edtf`, or without a date. */
export function aGalleryEvent(edtf: string | null, given: GivenEvent): EventRecord {
  const date =
    edtf === null
      ? { basis: 'not-stated' as const, why: 'The source gives no date.' }
      : { edtf, basis: 'stated' as const };
  const { title } = given;
  return { label: labelOf(title), date, summary: `${title}.`, evidence: [], ...given };
}

/** The same numbers from the same seed, from 0 to 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
