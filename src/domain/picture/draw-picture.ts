import { describeDate } from '@/domain/dates/date-words';
import { type LegendRow, legendRows } from '@/domain/marks/legend-rows';
import type { DrawnMark } from '@/domain/marks/place-marks';
import { keepsEvent } from '@/domain/select/select';
import { hasRightToLeft } from '@/lib/isolate';
import {
  axisShapes,
  edgeShapes,
  foldShapes,
  laneShapes,
  type Plot,
  periodLines,
  periodShapes,
  stageSizes,
  threadShapes,
} from './axis-shapes';
import { type DrawnScene, drawScene, type PictureScene, standingOf } from './draw-scene';
import type { Block } from './frame-shapes';
import { footBlocks, headBlocks } from './frame-words';
import { labelShapes } from './label-shapes';
import { heapShapes, markShapes, seamShapes } from './mark-shapes';
import {
  boxPath,
  fillPath,
  type MeasureLetters,
  type NamedShapes,
  type Picture,
  round,
  type Shape,
} from './shapes';

/** As the style sheet has them; px. */
const fade = 144;
const phoneWidth = 640;

/** The timeline of a scene with what tells where it is from, as shapes and words. */
export function drawPicture(scene: PictureScene): Picture {
  const drawn = drawScene(scene);
  const { dataset, colours, measure } = scene;
  const { width } = drawn.scale;
  const pad = width < 640 ? 16 : 24;
  const room = { left: pad, width, colours, measure };
  const head = stack(headBlocks(scene, room), pad);
  const names = periodLines(drawn.periods) * stageSizes.period;
  const stageTop = head.bottom + 16;
  const top = stageTop + 8 + names;
  const axis = top + stageSizes.topRow + Math.max(drawn.drawing.height, 40) + stageSizes.foot;
  const threads = drawn.threads.threads.length > 0 ? stageSizes.threads : 0;
  const stageBottom = axis + stageSizes.axis + threads + 8;
  const foot = stack(footBlocks(scene, keyRows(drawn), room), stageBottom + 12);
  const [all, high] = [width + 2 * pad, foot.bottom + pad];
  const plot: Plot = { scale: drawn.scale, left: pad, top, axis, colours, measure };
  return {
    width: all,
    height: high,
    title: dataset.file.title,
    description: head.words.slice(1).join(' '),
    language: dataset.file.language,
    shapes: withLengths(
      [
        fillPath(boxPath([0, all], [0, high]), colours.page),
        fillPath(boxPath([0, all], [stageTop, stageBottom]), colours.stage),
        ...head.shapes,
        ...stageShapes(drawn, plot),
        ...foot.shapes,
      ],
      measure,
    ),
  };
}

/** Letters of other fonts are as wide as they have to be. What is read from the right joins its letters, and keeps its own. */
function withLengths<T extends Shape | NamedShapes>(
  shapes: readonly T[],
  measure: MeasureLetters,
): readonly T[] {
  return shapes.map((shape) => {
    if (shape.kind === 'group') return { ...shape, shapes: withLengths(shape.shapes, measure) };
    if (shape.kind === 'path' || hasRightToLeft(shape.text)) return shape;
    return { ...shape, length: round(measure(shape.text, shape)) };
  });
}

function stageShapes(drawn: DrawnScene, plot: Plot): readonly (Shape | NamedShapes)[] {
  const { scene, drawing, periods, threads } = drawn;
  const marks = drawing.marks.filter(({ x, end }) => end >= 0 && x <= plot.scale.width);
  const isLast = (mark: DrawnMark) => standingOf(mark, drawn) === 'selected';
  return [
    ...periodShapes(scene.dataset, periods, plot),
    ...foldShapes(plot, drawn.waiting),
    ...edgeShapes(plot, drawn.waiting),
    ...laneShapes(drawing, plot),
    ...axisShapes(plot, scene.home),
    ...threadShapes(threads, plot),
    ...marks
      .toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)))
      .map((mark) => drawMark(mark, drawn, plot)),
  ];
}

function drawMark(mark: DrawnMark, drawn: DrawnScene, plot: Plot): NamedShapes {
  const { scene, scale } = drawn;
  const { colours, measure } = plot;
  const standing = standingOf(mark, drawn);
  const isDropped =
    mark.kind === 'event' && !keepsEvent(scene.dataset, scene.visible, mark.event.id);
  const isDim = isDropped || (scene.selected !== null && standing === 'none');
  const lit = standing === 'none' ? colours.mark : colours.accent;
  const colour = isDim ? colours.markDim : lit;
  const foot = plot.axis - mark.y;
  const ink = { foot, colour, ground: colours.stage, fade };
  const shapes =
    mark.kind === 'heap'
      ? heapShapes(mark.piles, { ...ink, x: plot.left, end: plot.left })
      : markShapes(
          mark.event.when,
          { ...ink, x: plot.left + mark.x, end: plot.left + mark.end },
          mark.isBare,
        );
  const seams = mark.seams.flatMap((x) => seamShapes(plot.left + x, foot, colours));
  const isPhone = scale.width < phoneWidth;
  const label = labelShapes(mark, {
    ...{ colours, measure, standing, isDim, foot, isPhone },
    left: plot.left,
  });
  return { kind: 'group', name: nameOf(mark), shapes: [...shapes, ...seams, ...label] };
}

function nameOf(mark: DrawnMark): string {
  if (mark.kind === 'event') return `${mark.event.title}, ${describeDate(mark.event, 'spoken')}`;
  return [...mark.lines, mark.muted, ...mark.below].filter(Boolean).join(' ');
}

/** What a key has to explain. */
function keyRows({ scale, drawing: { marks } }: Omit<DrawnScene, 'scene'>): readonly LegendRow[] {
  return legendRows({ marks, scale, undated: [], periods: [], isOutsideShown: false });
}

function stack(blocks: readonly Block[], from: number) {
  const shapes: Shape[] = [];
  let bottom = from;
  for (const block of blocks) {
    shapes.push(...block.at(bottom));
    bottom += block.height;
  }
  return { shapes, bottom, words: blocks.map(({ words }) => words) };
}
