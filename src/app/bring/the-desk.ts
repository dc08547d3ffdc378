import { useEffect, useSyncExternalStore } from 'react';
import { bringInWorker } from '@/dataset/bring/bring-in-worker';
import {
  forgetFile,
  keepFile,
  readKeptFile,
  readName,
  rememberName,
} from '@/dataset/bring/kept-file';
import { openInMemory } from '@/dataset/load/open-in-memory';
import { findSiteRoot } from '@/lib/browser/site-root';
import { Desk } from './desk';
import type { DeskState } from './desk-state';

/** Other sites may lie on the same host. */
const site = findSiteRoot().pathname;

/** The one desk of the page: it stays while a reader goes to the site's own timeline and back. */
export const desk = new Desk({
  read: bringInWorker,
  open: openInMemory,
  keep: (kept) => keepFile(site, kept),
  recall: () => readKeptFile(site),
  forget: () => forgetFile(site),
  remember: rememberName,
  remembered: readName,
  now: Date.now,
});

/** What is on it, with what this device keeps. */
export function useDesk(): DeskState {
  useEffect(() => void desk.recall(), []);
  return useSyncExternalStore(desk.follow, desk.get);
}
