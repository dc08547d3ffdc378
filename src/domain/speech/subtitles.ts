import type { Ledger } from '@/domain/doctor/ledger';
import { htmlToText } from '@/lib/html-to-text';
import { readSpeakerLine } from './speaker-line';
import { type Passage, type SpeechDraft, toSpeechDraft } from './speech';

interface Cue {
  readonly line: number;
  /** In seconds. */
  readonly start: number;
  readonly end: number;
  readonly time: string;
  readonly speaker: string | null;
  readonly isTurn: boolean;
  readonly words: string;
}

/** A pause of so many seconds ends a paragraph. */
const pause = 2;

/** Subtitles as a record: cues of one voice are joined to paragraphs, and when a voice begins is a note. */
export function importSubtitles(text: string, file: string, ledger: Ledger): SpeechDraft {
  const passages: OpenPassage[] = [];
  let before: Cue | null = null;
  for (const cue of readCues(text, file, ledger)) {
    addCue(passages, { cue, before, file });
    before = cue;
  }
  return toSpeechDraft({ file, kind: 'broadcast', title: null, passages }, ledger);
}

/** One that cues are still added to: a voice may have very many. */
type OpenPassage = Passage & { readonly paragraphs: string[] };

interface Adding {
  readonly cue: Cue;
  readonly before: Cue | null;
  readonly file: string;
}

function addCue(passages: OpenPassage[], { cue, before, file }: Adding): void {
  const last = passages.at(-1);
  const speaker = cue.speaker ?? (cue.isTurn ? null : (last?.speaker ?? null));
  const isPause = before !== null && cue.start - before.end >= pause;
  // Of voices without names, no one knows where one ends but by the pauses.
  const isSame =
    last !== undefined && !cue.isTurn && last.speaker === speaker && !(speaker === null && isPause);
  if (!isSame) {
    const place = { file, line: cue.line };
    passages.push({ kind: 'speech', place, speaker, time: cue.time, paragraphs: [cue.words] });
    return;
  }
  if (isPause) last.paragraphs.push(cue.words);
  else last.paragraphs.push(`${last.paragraphs.pop() ?? ''} ${cue.words}`);
}

const times =
  /^((?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3})[ \t]+-->[ \t]+((?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3})/;

function readCues(text: string, file: string, ledger: Ledger): readonly Cue[] {
  const lines = text.split(/\r\n|\n|\r/);
  const cues: Cue[] = [];
  let at = 0;
  while (at < lines.length) {
    const from = at;
    while (at < lines.length && lines[at]?.trim() !== '') at += 1;
    for (const [start, end] of splitBlock(lines, from, at)) {
      addBlock(cues, { block: lines.slice(start, end), line: start + 1, file }, ledger);
    }
    at += 1;
  }
  return cues;
}

/** A blank line may be missing between cues: each has one line of times, with perhaps its number above it. */
function splitBlock(
  lines: readonly string[],
  from: number,
  to: number,
): readonly (readonly [start: number, end: number])[] {
  const timed = lines.slice(from, to).flatMap((line, at) => (times.test(line) ? [from + at] : []));
  const starts = timed
    .slice(1)
    .map((at) => (/^\s*\d+\s*$/.test(lines[at - 1] ?? '') ? at - 1 : at));
  const all = [from, ...starts];
  return from === to ? [] : all.map((start, index) => [start, all[index + 1] ?? to] as const);
}

interface Block {
  readonly block: readonly string[];
  readonly line: number;
  readonly file: string;
}

function addBlock(cues: Cue[], { block, line, file }: Block, ledger: Ledger): void {
  const at = block.findIndex((each) => times.test(each));
  if (at < 0) {
    const [first = ''] = block;
    if (/^WEBVTT/.test(first)) return;
    ledger.count('part', 'leftOut');
    ledger.tell('not-kept', { place: { file, line }, value: block.join(' ') });
    return;
  }
  const [, start = '', end = ''] = times.exec(block[at] ?? '') ?? [];
  const words = block.slice(at + 1).join('\n');
  const cue = readWords(words);
  ledger.count('cue', cue.words === '' ? 'leftOut' : 'used');
  if (cue.words === '') ledger.tell('not-kept', { place: { file, line: line + at }, value: words });
  else
    cues.push({
      ...cue,
      line: line + at,
      start: toSeconds(start),
      end: toSeconds(end),
      time: start,
    });
}

function readWords(text: string): Pick<Cue, 'speaker' | 'isTurn' | 'words'> {
  const voice = /^<v(?:\.[^\s>]*)?\s+([^>]{1,100})>/.exec(text.trim())?.[1]?.trim() ?? null;
  const bare = htmlToText(
    text.replace(/<\/?(?:v|c|lang|ruby|rt)(?:[.\s][^>]*)?>|<\d[\d:.]*>|\{\\[^}]*\}/g, ''),
  );
  const isTurn = /^[-–—>]+\s*/.test(bare);
  const words = bare
    .replace(/^[-–—>]+\s*/, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const spoken = voice === null ? readSpeakerLine(words) : null;
  return { speaker: voice ?? spoken?.speaker ?? null, isTurn, words: spoken?.words ?? words };
}

function toSeconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
