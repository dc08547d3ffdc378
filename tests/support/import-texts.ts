import { openLedger } from '@/domain/doctor/ledger';
import { importFiles } from '@/domain/import/import-files';
import { fill } from './fill';

interface Options {
  readonly sources?: Readonly<Record<string, string>>;
  readonly keepsColumns?: boolean;
  readonly encoding?: string;
}

/** Imports files, given as texts or bytes by name, up to a dataset. */
export function importTexts(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  { sources = {}, keepsColumns = false, encoding }: Options = {},
) {
  const ledger = openLedger();
  const brought = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  const { draft, texts, told } = importFiles(brought, {
    ledger,
    keepsColumns,
    encoding: encoding ?? null,
    parseJson,
  });
  const filled = fill(null, { ...Object.fromEntries(texts), ...sources }, { ledger, draft });
  const found = ledger.findings.map(({ code, place: { row, column, line }, value }) => {
    const cell = row === undefined ? '' : `${column?.letter ?? ''}${row}`;
    const at = row === undefined && line !== undefined ? `line ${line}` : cell;
    return [code, at, value].filter((part) => part !== '').join(' ');
  });
  return { ...filled, draft, texts, told, found };
}

function parseJson(text: string) {
  try {
    return { ok: true, value: JSON.parse(text) as unknown } as const;
  } catch (error) {
    return { ok: false, problem: String(error) } as const;
  }
}
