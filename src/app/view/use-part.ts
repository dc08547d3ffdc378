import { useEffect } from 'react';
import { type Answer, isSameQuestion, nextQuestion } from '@/domain/parts/part-question';
import type { ViewControls } from '@/state/use-view-state';
import type { DatasetRequest } from './dataset-request';

/**
 * Asks for another part of the dataset once the link leaves the one that is shown, and no more on the way
 * back. Whether what is shown is what was asked for last.
 */
export function usePart(
  { view, adjust }: Pick<ViewControls, 'view' | 'adjust'>,
  answer: Answer,
  { question: asked, onAsk }: DatasetRequest,
): boolean {
  const { from, to, selection } = view;
  const { question, window } = nextQuestion({ from, to, selection }, answer);
  const isAsked = isSameQuestion(question, asked);
  useEffect(() => {
    if (!isAsked) onAsk(question);
    if (window) adjust(window);
  });
  return isSameQuestion(asked, answer.question);
}
