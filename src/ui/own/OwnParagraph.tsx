import type { ReactNode } from 'react';
import { useOwnLanguage } from './own-language';

interface OwnParagraphProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** A paragraph of the dataset: its language, direction and side are its own. */
export function OwnParagraph({ className, children }: OwnParagraphProps) {
  return (
    <p className={className} dir="auto" lang={useOwnLanguage()}>
      {children}
    </p>
  );
}
