import type { Statement } from '@/domain/format/schema';

/** Classes around a statement; a quote leaves room for its mark. Goes with `data-form`. */
export function statementFrame(form: Statement['form']): string {
  const room = form === 'direct-quote' ? ' ps-3.5 max-sm:ps-3' : '';
  return `pb-6${room}`;
}

/** Classes of the line below the words: what they refer to, or who said them. */
export const refsLine =
  'refs mt-2.5 text-ink-2 text-sm leading-relaxed in-data-[form=reported]:ps-3.5';
