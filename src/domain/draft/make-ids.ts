import { foldText } from '@/lib/fold-text';
import { romanise } from '@/lib/romanise';

const maxLength = 60;

/** An id out of a title or a name: in Latin letters, without marks, at most 60 characters; empty where none come of it. */
export function toId(text: string): string {
  const words = foldText(romanise(text.slice(0, 400)))
    .replace(/['’ʼ`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const next = id === '' ? word.slice(0, maxLength) : `${id}-${word}`;
    if (next.length > maxLength) break;
    id = next;
  }
  return id;
}

/** An id as the format has it. */
export function isId(text: string): boolean {
  return text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Gives out ids, each once. */
export interface IdGiver {
  /** The wanted one, or with a number behind it if that is taken. */
  readonly give: (wanted: string) => string;
  readonly has: (id: string) => boolean;
}

/** Starts with ids that are taken. */
export function openIds(taken: Iterable<string> = []): IdGiver {
  const given = new Set(taken);
  const next = new Map<string, number>();
  return {
    has: (id) => given.has(id),
    give: (wanted) => {
      let number = next.get(wanted) ?? 1;
      let id = wanted;
      while (given.has(id)) {
        number += 1;
        id = `${wanted}-${number}`;
      }
      next.set(wanted, number);
      given.add(id);
      return id;
    },
  };
}

/** A number behind a letter, with as many digits as the last of so many needs, and at least two: s01. */
export function numberedId(letter: string, number: number, of: number): string {
  return letter + String(number).padStart(Math.max(2, String(of).length), '0');
}
