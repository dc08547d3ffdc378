import { openLedger } from '@/domain/doctor/ledger';
import { type Draft, fieldOf, isFields, textOf } from '@/domain/draft/draft';
import { isId, toId } from '@/domain/draft/make-ids';
import { decodeText } from '@/lib/decode-text';
import { type ImportOptions, importFiles } from './import-files';
import type { BroughtFile } from './read-bytes';

/** Which of several files are the words of a source that the others cite. */
export interface AssignedTexts {
  /** By id of their source. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of these files, each with the id of its source. */
  readonly files: ReadonlyMap<string, string>;
  /** All other files. */
  readonly rest: readonly BroughtFile[];
}

/** What tells a source from others. */
interface NamedSource {
  readonly id: string;
  readonly title: string | null;
  readonly sha256: string | null;
}

type AssignOptions = Omit<ImportOptions, 'ledger' | 'onFile'> & {
  readonly hash: (text: string) => string;
};

/**
 * Plain text beside files that cite one is that text: of the source with its hash, with the file's name, or of the
 * only one. Where nothing cites, it is a file like any other, such as a transcript.
 */
export function assignTexts(
  files: readonly BroughtFile[],
  { hash, ...options }: AssignOptions,
): AssignedTexts {
  const plain = files.filter(({ name }) => /\.(?:txt|md|text)$/i.test(name));
  const others = files.filter((file) => !plain.includes(file));
  const nothing = { texts: new Map(), files: new Map(), rest: files };
  if (plain.length === 0 || others.length === 0) return nothing;
  const { draft } = importFiles(others, { ...options, ledger: openLedger() });
  if (!citesWords(draft)) return nothing;
  const sources = listSources(draft);
  const texts = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { name, bytes } of plain) {
    const text = decodeText(bytes);
    if (text === null) continue;
    const left = sources.filter(({ id }) => !texts.has(id));
    const id = findSource(left, { stem: stemOf(name), sha256: hash(text) }, plain.length === 1);
    texts.set(id, text);
    names.set(name, id);
  }
  return { texts, files: names, rest: files.filter(({ name }) => !names.has(name)) };
}

function citesWords({ parts }: Draft): boolean {
  const hasEvidence = parts.events.some(({ fields }) => fieldOf(fields, 'evidence') !== undefined);
  return parts.statements.length > 0 || hasEvidence;
}

/** Those of the files, or else those that statements name. */
function listSources({ parts }: Draft): readonly NamedSource[] {
  const own = parts.sources.map(({ fields }): NamedSource => {
    const title = textOf(fields, 'title');
    const id = textOf(fields, 'id') ?? toId(title ?? '');
    return { id, title, sha256: textOf(fields, 'sha256') };
  });
  if (own.length > 0) return own;
  const named = parts.statements.flatMap(({ fields }) => {
    const source = fieldOf(fields, 'source');
    return (isFields(source) ? textOf(source, 'id') : textOf(fields, 'source')) ?? [];
  });
  return [...new Set(named)].map((name) => ({
    id: isId(name) ? name : toId(name),
    title: name,
    sha256: null,
  }));
}

function findSource(
  sources: readonly NamedSource[],
  { stem, sha256 }: { readonly stem: string; readonly sha256: string },
  isOnlyText: boolean,
): string {
  const wanted = toId(stem) || 'text';
  const found =
    sources.find((source) => source.sha256 === sha256) ??
    sources.find(({ id, title }) => id === stem || id === wanted || toId(title ?? '') === wanted) ??
    (isOnlyText && sources.length === 1 ? sources[0] : undefined);
  return found?.id ?? wanted;
}

/** A file's name without folders and its ending. */
export function stemOf(name: string): string {
  return (name.split('/').at(-1) ?? name).replace(/\.[^.]+$/, '');
}
