import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A link that must last, and what it shows. */
export interface GoldenLink {
  /** Below the site's root. */
  readonly link: string;
  readonly heading: string;
  readonly events: string;
  /** The address that it becomes, below the site's root. */
  readonly address: string;
  /** What the page says besides; empty for nothing in particular. */
  readonly text: string;
}

const file = new URL('../fixtures/golden-links.txt', import.meta.url);

export function readGoldenLinks(): readonly GoldenLink[] {
  return readFileSync(fileURLToPath(file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [link = '', heading = '', events = '', address = '', text = ''] = line.split('\t');
      return { link, heading, events, address: address === '=' ? link : address, text };
    });
}
