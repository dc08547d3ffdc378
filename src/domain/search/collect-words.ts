import type { DatasetFile, EventRecord, Statement } from '@/domain/format/schema';
import { foldedWords } from '@/lib/fold-text';
import { createWordCollector } from './word-index';

/** Gathers what events are found by: the title as the name, and the label and aliases. */
export function collectEventWords() {
  const { add, finish } = createWordCollector();
  return {
    finish,
    add: ({ title, label, aliases = [] }: EventRecord) => {
      const texts = [label, ...aliases.map(({ text }) => text)];
      add(foldedWords(title), foldedWords(texts.join('\n')));
    },
  };
}

/** Gathers what statements are found by: the speaker's names as the name, and the text. */
export function collectStatementWords({ speakers }: Pick<DatasetFile, 'speakers'>) {
  const { add, finish } = createWordCollector();
  const names = new Map(
    speakers.map(({ id, name, otherNames = [] }) => [
      id,
      foldedWords([name, ...otherNames.map((other) => other.name)].join('\n')),
    ]),
  );
  return {
    finish,
    add: ({ speaker, text }: Statement) => add(names.get(speaker) ?? [], foldedWords(text)),
  };
}
