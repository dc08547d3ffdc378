import type { CSSProperties } from 'react';
import { axisBox, axisText, type CardAxis } from './card-axis';
import { fontFamilies } from './card-fonts';
import { type Card, type CardLine, colours, frame } from './card-model';

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
  const { size, lineHeight, labelTop, yearTop } = axisText;
  const line = { size, lineHeight, face: 'sans' } as const;
  const years = (axis?.years ?? []).map(({ text, x }): CardLine => {
    const runs = [{ text, colour: 'ink2' }] as const;
    return { ...line, x: axisBox.x + x, y: axisBox.y + yearTop, runs };
  });
  const labels = (axis?.labels ?? []).map(({ text, x }): CardLine => {
    const runs = [{ text, weight: 600, colour: 'accent' }] as const;
    return { ...line, x: axisBox.x + x, y: axisBox.y + labelTop, runs };
  });
  return [...years, ...labels];
}
