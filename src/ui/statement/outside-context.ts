import { createContext } from 'react';

/** Whether dates from outside the article are drawn beside the marks, and how to change that. */
export type OutsideChoice = readonly [isShown: boolean, show: (isShown: boolean) => void];

export const OutsideContext = createContext<OutsideChoice>([false, () => undefined]);
