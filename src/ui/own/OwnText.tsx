import type { ReactNode } from 'react';
import { useOwnLanguage } from './own-language';

interface OwnTextProps {
  /** Its language; the dataset's, if left out. */
  readonly language?: string | undefined;
  readonly children: ReactNode;
}

/** A text of the dataset among words of the page: in its own language, and in its own direction. */
export function OwnText({ language, children }: OwnTextProps) {
  return <bdi lang={useOwnLanguage(language)}>{children}</bdi>;
}
