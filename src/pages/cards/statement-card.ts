import { describeEdtf } from '@/domain/dates/date-words';
import type { Speaker, Statement } from '@/domain/format/schema';
import { isVerbatim } from '@/domain/format/spans';
import type { Dataset } from '@/domain/model/dataset';
import { nameOf, roleBeside } from '@/domain/model/speaker-names';
import { nounOf } from '@/domain/say/source-words';
import { describeForm } from '@/domain/say/statement-form';
import { clipLines, clipText } from '@/lib/break-lines';
import { type Face, measureText } from '@/pages/fonts/card-fonts';
import { type FittedText, fitText } from '@/pages/fonts/fit-text';
import { cardWords, words } from '@/words/en';
import { type AxisPlan, drawAxis } from './axis';
import { bold, brandLines, headLine, muted, widthIn } from './frame';
import { frame } from './geometry';
import type { Card, CardLine, Run } from './model';

/** Words are at 12 px, an opening mark hanging before them; at 18 px where glyph or rule does. */
const left = {
  form: frame.left + 18,
  'direct-quote': frame.left + 12,
  spoken: frame.left + 12,
  reported: frame.left + 18,
} as const;
const who = { size: 24, lineHeight: 30, room: 18 } as const;

/** The card of one statement: its form, its words, who said them, and its place in time. */
export function layOutStatementCard(
  dataset: Dataset,
  statement: Statement,
  plan: AxisPlan | null,
): Card {
  const speaker = dataset.speaker.get(statement.speaker);
  const x = left[statement.form];
  const nameLines = speaker ? layOutSpeaker(dataset, speaker, x) : [];
  const bottom = (nameLines[0]?.y ?? frame.textBottom) - who.room;
  const fitted = fitStatement(dataset, statement, {
    width: frame.right - x,
    height: bottom - frame.textTop,
  });
  const top = Math.round((frame.textTop + bottom - fitted.height) / 2);
  const rule = { y: top, height: fitted.height };
  return {
    lines: [
      headLine(left.form, formRuns(dataset, statement)),
      ...brandLines(),
      ...textLines(fitted, { x, y: top, form: statement.form }),
      ...nameLines,
    ],
    glyph: statement.form,
    rule: isVerbatim(statement) ? null : rule,
    axis: plan && drawAxis(plan, { events: eventsOf(dataset, statement), statements: [statement] }),
  };
}

function eventsOf(dataset: Dataset, statement: Statement) {
  return statement.events.flatMap((id) => dataset.event.get(id) ?? []);
}

function formRuns(dataset: Dataset, statement: Statement): readonly Run[] {
  const { paraphrase } = words.statement;
  const source = dataset.source.get(statement.source.id);
  const form = describeForm(statement);
  const aside = statement.form === 'reported' ? `, ${paraphrase},` : ' ';
  const report = source ? cardWords.inReport(describeEdtf(source.published), nounOf(source)) : '';
  return [bold(form), { text: aside }, muted(` ${report}`)];
}

function fitStatement(
  { file }: Dataset,
  statement: Statement,
  box: { readonly width: number; readonly height: number },
): FittedText {
  const { text, form } = statement;
  const [, close] = cardWords.marks;
  const face: Face = isVerbatim(statement) ? 'serif' : 'sans';
  const mark = form === 'direct-quote' ? close : '';
  const { sentence, word } = cardWords.cut;
  return fitText({
    text,
    box,
    language: file.language,
    // A sans is narrower, so that as many words fill the card in a larger size.
    enlarge: face === 'serif' ? 1 : 1.12,
    measure: (part, size) => measureText(part, { face, weight: 400, size }),
    tails: { whole: mark, sentence: `${mark} ${sentence}`, word: `${mark} ${word}` },
  });
}

/** Quotation marks, and what says that the text goes on, are ours and stay outside the words. */
function textLines(
  { lines, size, lineHeight, cut }: FittedText,
  { x, y, form }: { readonly x: number; readonly y: number } & Pick<Statement, 'form'>,
): readonly CardLine[] {
  const [open, close] = cardWords.marks;
  const isQuote = form === 'direct-quote';
  const line = { x, size, lineHeight, face: isVerbatim({ form }) ? 'serif' : 'sans' } as const;
  const mark = (text: string): Run => ({ text, weight: 600, colour: 'accent' });
  const ends = [
    ...(isQuote ? [mark(close)] : []),
    ...(cut === 'whole' ? [] : [muted(` ${cardWords.cut[cut]}`)]),
  ];
  const texts = lines.map(({ text, y: down }, index) => {
    const runs = [{ text }, ...(index === lines.length - 1 ? ends : [])];
    return { ...line, y: y + down, runs };
  });
  if (!isQuote) return texts;
  const hang = measureText(open, { face: 'serif', weight: 600, size }) + 2;
  return [{ ...line, x: x - hang, y, runs: [mark(open)] }, ...texts];
}

/** Name and role on one line, else below each other, the role on at most two lines. */
function layOutSpeaker(dataset: Dataset, speaker: Speaker, x: number): readonly CardLine[] {
  const role = roleBeside(dataset, speaker);
  const width = frame.right - x;
  const line = { x, size: who.size, lineHeight: who.lineHeight, face: 'sans' } as const;
  const measure = widthIn({ face: 'sans', weight: 600, size: who.size });
  const place = (lines: readonly (readonly Run[])[]) =>
    lines.map((runs, index) => ({
      ...line,
      y: frame.textBottom - (lines.length - index) * who.lineHeight,
      runs,
    }));
  const fullName = clipText(nameOf(dataset, speaker.id), { width: width * 0.8, measure });
  if (role === '') return place([[bold(fullName)]]);
  if (measure(`${fullName}, ${role}`) <= width) {
    return place([[bold(fullName), { text: ', ' }, muted(role)]]);
  }
  const roleWidth = widthIn({ face: 'sans', weight: 400, size: who.size });
  const roleLines = clipLines(role, { width, measure: roleWidth }, 2);
  return place([[bold(fullName)], ...roleLines.map((text) => [muted(text)])]);
}
