import {
  type Lettering,
  type MeasureLetters,
  type NamedShapes,
  type Paint,
  type PathShape,
  type Picture,
  pictureFonts,
  type Shape,
  type TextShape,
} from '@/domain/picture/shapes';
import { createMeasure } from '@/lib/browser/measure-letters';

/** Twice as many pixels as px, as sharp screens have them. */
const density = 2;
/** No browser draws on a canvas that is longer. */
const maxSide = 16_384;

/** How wide the page's own fonts write. */
export function measureLetters(): MeasureLetters {
  const measures = {
    sans: createMeasure(pictureFonts.sans),
    serif: createMeasure(pictureFonts.serif),
  };
  return (text, { face, weight, size }) => measures[face](text, weight, size);
}

/**
 * A picture as PNG; null where the browser cannot. It is drawn here, and not from the SVG: an image has none of the
 * page's fonts, and the page's policy lets in no image that was made on it.
 */
export async function paintPicture(picture: Picture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const scale = Math.min(density, maxSide / Math.max(picture.width, picture.height));
  canvas.width = Math.ceil(picture.width * scale);
  canvas.height = Math.ceil(picture.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.scale(scale, scale);
  for (const shape of picture.shapes) paint(shape, context);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function paint(shape: Shape | NamedShapes, context: CanvasRenderingContext2D): void {
  if (shape.kind === 'path') paintPath(shape, context);
  else if (shape.kind === 'text') paintText(shape, context);
  else for (const each of shape.shapes) paint(each, context);
}

function paintPath(shape: PathShape, context: CanvasRenderingContext2D): void {
  const { d, at = [0, 0], fill, opacity = 1, stroke, width = 1, dash = [] } = shape;
  const path = new Path2D(d);
  context.save();
  context.translate(...at);
  if (fill !== undefined) {
    context.globalAlpha = opacity;
    context.fillStyle = inkOf(fill, context);
    context.fill(path);
    context.globalAlpha = 1;
  }
  if (stroke !== undefined) {
    context.strokeStyle = inkOf(stroke, context);
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.stroke(path);
  }
  context.restore();
}

function inkOf(value: Paint, context: CanvasRenderingContext2D): string | CanvasGradient {
  if (typeof value === 'string') return value;
  const { colour, from, to } = value;
  const gradient = context.createLinearGradient(from, 0, to, 0);
  gradient.addColorStop(0, colour);
  gradient.addColorStop(1, `color-mix(in srgb, ${colour}, transparent 100%)`);
  return gradient;
}

function paintText(shape: TextShape, context: CanvasRenderingContext2D): void {
  const { text, x, y, align, colour, direction } = shape;
  context.font = fontOf(shape);
  context.direction = direction;
  context.textAlign = align === 'middle' ? 'center' : align;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function fontOf({ face, weight, size }: Lettering): string {
  return `${weight} ${size}px ${pictureFonts[face]}`;
}
