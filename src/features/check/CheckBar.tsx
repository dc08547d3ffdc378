import type { ArticleCheck } from '@/domain/article-check';
import { verifyWords } from '@/words/verify-en';

const says = verifyWords.check;

export interface CheckBarProps {
  readonly check: ArticleCheck;
  readonly onResult: () => void;
  readonly onRead: () => void;
}

/** Says above the page that statements carry marks, made with which text, and leads to the rest. */
export function CheckBar({ check, onResult, onRead }: CheckBarProps) {
  const { matches, differs } = check.summary.statements;
  const [first] = check.texts.values();
  return (
    <aside className="notice notice--check wrap" aria-label={says.barName}>
      <p>
        {says.bar(first?.name ?? says.pasted, matches, matches + differs)}{' '}
        <button type="button" className="link" aria-haspopup="dialog" onClick={onRead}>
          {says.read}
        </button>{' '}
        <button type="button" className="link" aria-haspopup="dialog" onClick={onResult}>
          {says.result}
        </button>
      </p>
    </aside>
  );
}
