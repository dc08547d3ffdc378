import { createContext, useContext } from 'react';
import { words } from '@/words/en';

/** The language that a dataset is written in. */
export const OwnLanguageContext = createContext<string>(words.app.language);

/** A language for `lang`; undefined where the page's own says the same. */
export function useOwnLanguage(language?: string): string | undefined {
  const own = useContext(OwnLanguageContext);
  const stated = language ?? own;
  return stated === words.app.language ? undefined : stated;
}
