import { type ReactNode, useMemo } from 'react';
import type { CheckControls } from '@/app/dialogs/use-check';
import type { DialogControls } from '@/app/dialogs/use-dialogs';
import type { Statement } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import type { ArticleCheck } from '@/domain/verify/article-check';
import { preload } from '@/ui/late/preload';
import { StatementAsideContext } from '@/ui/statement/statement-aside';

/** Come with the first text that is checked. */
const markPart = preload(
  async () => (await import('@/features/check/StatementMark')).StatementMark,
);
const barPart = preload(async () => (await import('@/features/check/CheckBar')).CheckBar);

interface CheckMarksProps {
  readonly dataset: Dataset;
  readonly check: ArticleCheck | null;
  readonly children: ReactNode;
}

/** Puts what came of a check below each statement inside. */
export function CheckMarks({ dataset, check, children }: CheckMarksProps) {
  const say = useMemo(
    () =>
      check &&
      ((statement: Statement) => (
        <markPart.Part dataset={dataset} check={check} statement={statement} />
      )),
    [dataset, check],
  );
  return <StatementAsideContext value={say}>{children}</StatementAsideContext>;
}

interface CheckNoticeProps {
  readonly dataset: Dataset;
  readonly checking: CheckControls;
  readonly dialogs: DialogControls;
}

/** Says above the timeline that statements carry marks. */
export function CheckNotice({ dataset, checking, dialogs }: CheckNoticeProps) {
  if (checking.check === null) return null;
  return (
    <barPart.Part
      dataset={dataset.file.id}
      check={checking.check}
      onForgotten={checking.onForgotten}
      onResult={dialogs.onCheck}
      onRead={dialogs.onRead}
    />
  );
}
