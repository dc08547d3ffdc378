/** One thing a reader can point at or choose. */
export interface Thing {
  readonly kind: 'event' | 'statement' | 'speaker';
  readonly id: string;
}
