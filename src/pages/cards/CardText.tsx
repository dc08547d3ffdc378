import type { CSSProperties } from 'react';
import { fontFamilies } from '@/pages/fonts/card-fonts';
import { cardWords } from '@/words/en';
import type { CardAxis } from './axis';
import { axisBox, axisText, frame } from './geometry';
import { type Card, type CardLine, colours, type Run } from './model';

const { width, height } = frame;

/** A card's words, for the renderer that turns them into outlines: every line at its place. */
export function CardText({ card }: { readonly card: Card }) {
  return (
    <div style={{ display: 'flex', width, height, position: 'relative' }}>
      {[...card.lines, ...axisLines(card.axis)].map((line) => (
        <TextLine key={`${line.x} ${line.y}`} line={line} />
      ))}
    </div>
  );
}

function TextLine({ line }: { readonly line: CardLine }) {
  const { x, y, size, lineHeight, face, runs, spacing = 0 } = line;
  const style: CSSProperties = {
    position: 'absolute',
    display: 'flex',
    left: x,
    top: y,
    height: lineHeight,
    fontFamily: fontFamilies[face],
    fontSize: size,
    lineHeight: lineHeight / size,
    letterSpacing: spacing * size,
    whiteSpace: 'pre',
  };
  return (
    <div style={style}>
      {runs.map(({ text, weight = 400, colour = 'ink' }) => (
        <span key={text} style={{ fontWeight: weight, color: colours[colour] }}>
          {text}
        </span>
      ))}
    </div>
  );
}

/** The foot's words: dates of this card's marks above the line, years below. */
function axisLines(axis: CardAxis | null): readonly CardLine[] {
  const { labelTop, yearTop, lineHeight } = axisText;
  const middle = (frame.foot + height - lineHeight) / 2 - axisBox.y;
  if (axis === null) return [axisLine({ text: cardWords.noDates, colour: 'ink2' }, 0, middle)];
  return [
    ...axis.years.map(({ text, x }) => axisLine({ text, colour: 'ink2' }, x, yearTop)),
    ...axis.labels.map(({ text, x }) =>
      axisLine({ text, weight: 600, colour: 'accent' }, x, labelTop),
    ),
  ];
}

/** A line of one run; px from the axis's left end. */
function axisLine(run: Run, x: number, y: number): CardLine {
  const { size, lineHeight } = axisText;
  const place = { x: axisBox.x + x, y: axisBox.y + y };
  return { ...place, size, lineHeight, face: 'sans', runs: [run] };
}
