import { useContext, useState } from 'react';
import { forgetText } from '@/dataset/beside/kept-texts';
import type { ArticleCheck } from '@/domain/verify/article-check';
import { LinkButton } from '@/ui/fields/LinkButton';
import { noticeLook, saidLook } from '@/ui/frame/notice-look';
import { SourceNounContext } from '@/ui/own/source-noun';
import { verifyWords } from '@/words/verify-en';

const says = verifyWords.check;

const inBar = 'ms-2 min-h-target max-sm:min-h-touch';

export interface CheckBarProps {
  /** Id of the dataset. */
  readonly dataset: string;
  readonly check: ArticleCheck;
  readonly onResult: () => void;
  readonly onRead: () => void;
  /** The texts are gone from the device, and have to go from the page. */
  readonly onForgotten: () => void;
}

/** Says above the page that statements carry marks, made with which text, and links to the rest. */
export function CheckBar({ dataset, check, onResult, onRead, onForgotten }: CheckBarProps) {
  const [hasFailed, setFailed] = useState(false);
  const { matches, differs } = check.summary.statements;
  const [first] = check.texts.values();
  const forget = async () => {
    const sources = [...check.texts.keys()];
    const gone = await Promise.all(sources.map((source) => forgetText({ dataset, source })));
    if (gone.every(Boolean)) onForgotten();
    else setFailed(true);
  };
  return (
    <aside className={noticeLook} aria-label={says.barName(useContext(SourceNounContext))}>
      <p className={saidLook}>
        <span>{says.bar(first?.name ?? says.pasted, matches, matches + differs)}</span>{' '}
        <LinkButton className={inBar} aria-haspopup="dialog" onClick={onRead}>
          {says.read}
        </LinkButton>{' '}
        <LinkButton className={inBar} aria-haspopup="dialog" onClick={onResult}>
          {says.result}
        </LinkButton>{' '}
        <LinkButton className={inBar} onClick={() => void forget()}>
          {says.forget}
        </LinkButton>
        <span aria-live="polite">{hasFailed && ` ${says.notDeleted}`}</span>
      </p>
    </aside>
  );
}
