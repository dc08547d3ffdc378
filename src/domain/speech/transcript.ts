import type { Ledger } from '@/domain/doctor/ledger';
import { readSpeakerLine } from './speaker-line';
import { type Passage, type SpeechDraft, toSpeechDraft } from './speech';

/** A transcript in which paragraphs begin with a name and a colon. What stands before the first name is kept as text. */
export function importTranscript(text: string, file: string, ledger: Ledger): SpeechDraft {
  const passages = joinParagraphs(readParagraphs(text), file);
  const whole = passages.filter(({ paragraphs }) => paragraphs.length > 0);
  for (const { place, speaker, paragraphs } of passages) {
    if (paragraphs.length > 0) continue;
    ledger.count('part', 'leftOut');
    ledger.tell('not-kept', { place, value: `${speaker}:` });
  }
  const [first] = whole;
  const title = first?.kind === 'record' ? (first.paragraphs[0]?.split('\n')[0] ?? null) : null;
  return toSpeechDraft({ file, kind: 'interview', title, passages: whole }, ledger);
}

/** Each name begins a speech, and what follows without one goes on with it. */
function joinParagraphs(paragraphs: readonly Paragraph[], file: string): readonly Passage[] {
  const passages: OpenPassage[] = [];
  for (const { words, line } of paragraphs) {
    const spoken = readSpeakerLine(words);
    const place = { file, line };
    if (spoken) {
      const { speaker, role, time } = spoken;
      passages.push({ kind: 'speech', place, speaker, role, time, paragraphs: [] });
    } else if (passages.length === 0) {
      passages.push({ kind: 'record', place, speaker: null, paragraphs: [] });
    }
    const said = spoken ? spoken.words : words;
    if (said !== '') passages.at(-1)?.paragraphs.push(said);
  }
  return passages;
}

/** One that paragraphs are still added to: a speech may have very many. */
type OpenPassage = Passage & { readonly paragraphs: string[] };

interface Paragraph {
  words: string;
  readonly line: number;
}

/** Paragraphs end with a blank line, or where a line begins with a name. */
function readParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  text.split(/\r\n|\n|\r/).forEach((each, at) => {
    const words = each.trim();
    const last = paragraphs.at(-1);
    if (words === '') isOpen = false;
    else if (isOpen && last && !readSpeakerLine(words)) {
      last.words += `\n${words}`;
    } else {
      paragraphs.push({ words, line: at + 1 });
      isOpen = true;
    }
  });
  return paragraphs;
}
