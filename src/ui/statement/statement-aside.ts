import { createContext, type ReactNode, useContext } from 'react';
import type { Statement } from '@/domain/format/schema';

/** What is to be said below each statement's text, such as what came of checking it; null for nothing. */
export const StatementAsideContext = createContext<((statement: Statement) => ReactNode) | null>(
  null,
);

export const useStatementAside = () => useContext(StatementAsideContext);
