import { SaxesParser } from 'saxes';

/** An element by its local name, whatever its namespace; attributes by theirs. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
  readonly line: number;
}

export type ReadXml =
  | { readonly ok: true; readonly root: Element }
  | {
      readonly ok: false;
      readonly code: 'broken-file' | 'too-deep';
      readonly line: number;
      readonly problem: string;
    };

const maxDepth = 200;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
  readonly line: number;
}

/** The elements of an XML file. Nothing outside it is read, and entities of its own are not expanded, but refused. */
export function readXml(text: string): ReadXml {
  const parser = new SaxesParser();
  const root: Open = { name: '', attributes: new Map(), children: [], line: 1 };
  const open: Open[] = [root];
  let failure: Extract<ReadXml, { ok: false }> | null = null;
  parser.on('error', ({ message }) => {
    const problem = message.replace(/^\d+:\d+: /, '');
    failure ??= { ok: false, code: 'broken-file', line: parser.line, problem };
  });
  parser.on('opentag', ({ name, attributes }) => {
    const entries = Object.entries(attributes)
      .filter(([key]) => !/^xmlns(?::|$)/.test(key))
      .map(([key, value]) => [localName(key), String(value)] as const);
    const element: Open = {
      name: localName(name),
      attributes: new Map(entries),
      children: [],
      line: parser.line,
    };
    if (open.length > maxDepth) {
      failure ??= { ok: false, code: 'too-deep', line: parser.line, problem: '' };
    } else open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const add = (part: string) => {
    if (open.length <= maxDepth + 1) open.at(-1)?.children.push(part);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  // In pieces, so that a file that is broken or too deep is not read to its end.
  for (let at = 0; at < text.length && failure === null; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength));
  }
  if (failure === null) parser.close();
  const first = root.children.find((child) => typeof child !== 'string');
  if (failure !== null || !first) {
    return failure ?? { ok: false, code: 'broken-file', line: 1, problem: '' };
  }
  return { ok: true, root: first };
}

const pieceLength = 16_384;

function localName(name: string): string {
  return name.replace(/^[^:]*:/, '');
}

/** All elements of a name inside one, in order, itself not counted. */
export function findAll(element: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  collect(element, name, found);
  return found;
}

function collect({ children }: Element, name: string, found: Element[]): void {
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (child.name === name) found.push(child);
    collect(child, name, found);
  }
}

/** Whether an element of one of the names is inside one. */
export function holds({ children }: Element, names: readonly string[]): boolean {
  return children.some(
    (child) => typeof child !== 'string' && (names.includes(child.name) || holds(child, names)),
  );
}

/** The words in an element, with single spaces; `skips` names elements whose words are left out. */
export function wordsOf(element: Element, skips: readonly string[] = []): string {
  return rawWords(element, skips).replace(/\s+/g, ' ').trim();
}

function rawWords({ children }: Element, skips: readonly string[]): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'lb' || child.name === 'br' || child.name === 'eol') return ' ';
      return skips.includes(child.name) ? '' : rawWords(child, skips);
    })
    .join('');
}

/** An attribute that says something; null else. */
export function attribute({ attributes }: Element, name: string): string | null {
  const value = attributes.get(name)?.trim() ?? '';
  return value === '' ? null : value;
}

/** The elements right inside one. */
export function elementsIn({ children }: Element): readonly Element[] {
  return children.filter((child): child is Element => typeof child !== 'string');
}

/** The words of the first element of a name inside one; null where it has none. */
export function wordsOfFirst(element: Element | undefined, name: string): string | null {
  const [first] = element ? findAll(element, name) : [];
  return first ? wordsOf(first) || null : null;
}

/** An attribute of the first element of a name inside one. */
export function attributeOfFirst(
  element: Element | undefined,
  name: string,
  key: string,
): string | null {
  const [first] = element ? findAll(element, name) : [];
  return first ? attribute(first, key) : null;
}
