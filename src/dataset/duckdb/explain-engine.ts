import { companionWords, tableWords } from '@/words/tables-en';

/** What a person is told of a failure, instead of the engine's own words. */
export interface Explained {
  readonly message: string;
  readonly cure: string;
}

type Say = (file: string, found: string) => Explained;

const say =
  ([message, cure]: (typeof tableWords)[keyof typeof tableWords]): Say =>
  (file, found) => ({ message: message(file, found), cure });

/** What the engine, or what reads for it, says of each kind of failure; the first that fits holds. */
const kinds: readonly (readonly [pattern: RegExp, say: Say])[] = [
  [/Table with name "?(\w+)"? does not exist/i, say(tableWords.noTable)],
  [/Referenced column "(\w+)" not found|column (?:named )?"?(\w+)"?/i, say(tableWords.noColumn)],
  [/returned 200, not 206|no known length|different range/, say(tableWords.noRanges)],
  [
    /returned 404, not 206/,
    (file) => ({ message: companionWords.missing(file), cure: companionWords.missingCure }),
  ],
  [/returned (\d+), not 206/, say(tableWords.status)],
  [
    /has changed/,
    (file) => ({ message: companionWords.changed(file), cure: companionWords.changedCure }),
  ],
  [/not a valid DuckDB|version number|Serialization Error|Corrupt/i, say(tableWords.notDuckDb)],
  [/Conversion Error|Mismatch Type|Binder Error|must be|cast/i, say(tableWords.wrongType)],
  [/Out of Memory|memory access/i, say(tableWords.memory)],
  [/XMLHttpRequest|Failed to (?:fetch|load)|NetworkError|network/i, say(tableWords.network)],
  [/wasm|WebAssembly|HTTP status code|instantiate|engine/i, say(tableWords.engine)],
];

/** Names the file, what is wrong in it or with it, and what would cure it. */
export function explainEngine(file: string, said: string): Explained {
  for (const [pattern, explain] of kinds) {
    const found = pattern.exec(said);
    if (found) return explain(file, found.slice(1).find(Boolean) ?? '');
  }
  return say(tableWords.other)(file, '');
}
