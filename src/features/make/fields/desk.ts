import type { Act } from '@/domain/make/act';
import type { Bench } from '@/domain/make/bench';

/** The bench and what a person does at it, for every piece of the page. */
export interface Desk {
  readonly bench: Bench;
  readonly act: (act: Act) => void;
  /** Another tab has it open: here it is only read. */
  readonly isReading: boolean;
}

/** The id of a field in the page, so that a finding can lead to it. */
export function fieldId(key: string, field: string): string {
  return `make-${key}-${field}`;
}

/** Focuses an element once it is drawn. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
