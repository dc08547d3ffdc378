import { createContext } from 'react';
import { articleNoun, type SourceNoun } from '@/words/en';

/** How the sources of what is shown are called, for pieces that do not know the dataset. */
export const SourceNounContext = createContext<SourceNoun>(articleNoun);
