import { type Ledger, openLedger } from '@/domain/doctor/ledger';
import type { Draft } from '@/domain/draft/draft';
import { fillDraft } from '@/domain/draft/fill-draft';
import { openText } from '@/domain/draft/find-words';
import { readDraft } from '@/domain/draft/read-draft';
import { sha256 } from './a-cited-dataset';

/** Fills a draft, as a value or read already, with texts by id of their source. */
export function fill(
  value: unknown,
  texts: Readonly<Record<string, string>> = {},
  { ledger = openLedger(), draft }: { readonly ledger?: Ledger; readonly draft?: Draft } = {},
) {
  const dataset = fillDraft(
    draft ?? readDraft(value, 'draft.json', ledger),
    { id: 'draft', title: 'Draft' },
    {
      ledger,
      texts: new Map(Object.entries(texts).map(([id, text]) => [id, openText(text)])),
      hash: sha256,
      today: '2026-11-28',
      order: null,
    },
  );
  return { dataset, ledger, findings: ledger.findings };
}
