/** A text's width in px, in one of some font families; kept, as the same words are asked for again and again. */
export function createMeasure(families: string): MeasureLetters {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, weight, size) => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = `${weight} ${size}px ${families}`;
    const width = Math.ceil(context?.measureText(text).width ?? text.length * size * 0.5);
    widths.set(key, width);
    return width;
  };
}

type MeasureLetters = (text: string, weight: number, size: number) => number;
