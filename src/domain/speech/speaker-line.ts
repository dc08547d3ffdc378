/** What begins a paragraph of a transcript: who speaks, perhaps when and as what. */
export interface SpeakerLine {
  readonly speaker: string;
  readonly role: string | null;
  readonly time: string | null;
  readonly words: string;
}

const line =
  /^(?:[[(]?(?<time>\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?)[\])]?\s*[-–]?\s*)?[*_]*(?<name>\p{L}[^:\n\t]{0,80}?)[*_]*\s?(?:\((?<role>[^()\n]{1,80})\))?\s?[*_]*(?::[*_]*(?:\s+|$)|：[*_]*\s*)(?<words>[\s\S]*)$/u;
/** Small words inside names. */
const particles = new Set(
  'af al bin da das de del della den der di do dos du e el en i ibn la le of og te ter the und van vom von y zu'.split(
    ' ',
  ),
);
const maxWords = 7;

/** Reads “Name: words”, “NAME (role): words” or “[00:01] Name: words”; null where a paragraph begins otherwise. */
export function readSpeakerLine(paragraph: string): SpeakerLine | null {
  if (!/^.{0,200}[:：]/u.test(paragraph)) return null;
  const { time = null, name = '', role = null, words = '' } = line.exec(paragraph)?.groups ?? {};
  return isName(name) ? { speaker: name.trim(), role, time, words: words.trim() } : null;
}

/** Each word begins with a capital, but for small ones inside; “He said” is none. Scripts without capitals pass. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (text.trim() === '' || words.length > maxWords || /[.!?]$/.test(text) || /[,;"“”]/.test(text))
    return false;
  const isCapital = (word: string) =>
    /^['’(]?(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(word) || /^\d+$/.test(word);
  return isCapital(words[0] ?? '') && words.every((word) => isCapital(word) || particles.has(word));
}
