import { createContext } from 'react';

/** Where the pictures of a dataset lie, with a slash at its end. */
export const MediaBaseContext = createContext<string>('data/media/');
