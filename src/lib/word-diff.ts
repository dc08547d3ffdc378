/** A run of text that both have, or that only the earlier or only the later one has. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many comparisons the middle of two texts counts as replaced. */
const maxCells = 1_000_000;

/**
 * How a text became another, by words. Same and removed pieces together are the earlier text, same and
 * added ones the later, to the character. Texts too long to compare keep what they begin and end with.
 */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [splitWords(before), splitWords(after)];
  const head = countSame(a, b);
  const tail = countSame(a.slice(head).reverse(), b.slice(head).reverse());
  const middle = diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const keep = (tokens: readonly string[]) =>
    tokens.map((text) => ({ kind: 'same', text }) as const);
  return joinPieces([...keep(a.slice(0, head)), ...middle, ...keep(a.slice(a.length - tail))]);
}

/** Words, single marks, and the spaces between them; joined again they are the text. */
function splitWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];
}

function countSame(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function diffMiddle(a: readonly string[], b: readonly string[]): readonly DiffPiece[] {
  if (a.length * b.length > maxCells) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  }
  return walk(a, b);
}

/** From start to end of both, each step the one that keeps more in common. */
function walk(a: readonly string[], b: readonly string[]): readonly DiffPiece[] {
  const common = measureCommon(a, b);
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const kind = i < a.length && a[i] === b[j] ? 'same' : chooseStep(common, i, j);
    const token = kind === 'added' ? b[j] : a[i];
    pieces.push({ kind, text: token ?? '' });
    i += Number(kind !== 'added');
    j += Number(kind !== 'removed');
  }
  return pieces;
}

/** At the end of one text only the other's words are left. */
function chooseStep(common: LengthTable, i: number, j: number): 'removed' | 'added' {
  const [afterRemoving, afterAdding] = [common[i + 1]?.[j], common[i]?.[j + 1]];
  if (afterAdding === undefined) return 'removed';
  return (afterRemoving ?? -1) >= afterAdding ? 'removed' : 'added';
}

/** How much the rests of both have in common, by where the rests begin. */
type LengthTable = readonly Uint32Array[];

function measureCommon(a: readonly string[], b: readonly string[]): LengthTable {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) fillRow(rows, i, { token: a[i] ?? '', b });
  return rows;
}

function fillRow(
  rows: LengthTable,
  i: number,
  { token, b }: { readonly token: string; readonly b: readonly string[] },
): void {
  const [row, below] = [rows[i], rows[i + 1]];
  if (!row || !below) return;
  for (let j = b.length - 1; j >= 0; j -= 1) {
    row[j] = token === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
}

/** Neighbours of a kind in one piece; a space between two replaced words belongs to what is replaced. */
function joinPieces(tokens: readonly DiffPiece[]): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let run = { removed: '', added: '' };
  const add = (kind: DiffPiece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  const close = () => {
    add('removed', run.removed);
    add('added', run.added);
    run = { removed: '', added: '' };
  };
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'same') run[kind] += text;
    else if (isReplacedSpace(run, text) && isReplacedNext(tokens, at)) {
      run = { removed: run.removed + text, added: run.added + text };
    } else {
      close();
      add('same', text);
    }
  });
  close();
  return pieces;
}

function isReplacedSpace(run: { removed: string; added: string }, text: string): boolean {
  return run.removed !== '' && run.added !== '' && text.trim() === '';
}

function isReplacedNext(tokens: readonly DiffPiece[], at: number): boolean {
  const kinds = [tokens[at + 1]?.kind, tokens[at + 2]?.kind];
  return kinds.includes('removed') && kinds.includes('added');
}
