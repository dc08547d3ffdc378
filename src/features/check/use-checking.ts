import { useRef, useState } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { sourceNounOf } from '@/domain/say/source-words';
import { type ArticleCheck, checkArticle, type SuppliedText } from '@/domain/verify/article-check';
import { decodeText } from '@/lib/decode-text';
import { sha256 } from '@/lib/sha256';
import type { SourceNoun } from '@/words/en';
import { verifyWords } from '@/words/verify-en';

/** No article is longer; bytes. */
const largest = 20 * 2 ** 20;

interface CheckingOptions {
  readonly dataset: Dataset;
  readonly check: ArticleCheck | null;
  readonly onCheck: (check: ArticleCheck) => void;
}

/** What the reader's texts are compared with, and how far that is. */
export function useChecking({ dataset, check, onCheck }: CheckingOptions) {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const latest = useRef(0);
  const supply = async (source: string, given: SuppliedText) => {
    latest.current += 1;
    const mine = latest.current;
    setRefusal(null);
    setBusy(true);
    const texts = new Map([...(check?.texts ?? []), [source, given] as const]);
    const found = await checkArticle(dataset, { texts, hash: sha256, now: Date.now() });
    if (mine !== latest.current) return;
    setBusy(false);
    onCheck(found);
  };
  const supplyFile = async (source: string, file: File) => {
    const read = await readFile(file, sourceNounOf(dataset));
    if ('refusal' in read) setRefusal(read.refusal);
    else await supply(source, { name: file.name, text: read.text });
  };
  const supplyPasted = async (source: string, text: string) => {
    if (text === '') setRefusal(verifyWords.check.noText);
    else await supply(source, { name: null, text });
  };
  return { isBusy, refusal, supply, supplyFile, supplyPasted };
}

async function readFile(file: File, noun: SourceNoun) {
  const { check } = verifyWords;
  if (file.size > largest) return { refusal: check.tooLarge(file.name, noun) };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { refusal: check.unreadable(file.name) };
  const text = decodeText(bytes);
  return text === null ? { refusal: check.notText(file.name) } : { text };
}
