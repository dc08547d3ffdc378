import { createContext } from 'react';

/** Where the pictures of a dataset lie, with a slash at its end; null where they are not there. */
export const MediaBaseContext = createContext<string | null>('data/media/');
