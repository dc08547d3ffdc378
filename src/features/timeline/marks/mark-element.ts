import type { DatedStretch } from '@/domain/dates/event-date';
import type { DrawnMark } from '@/domain/marks/place-marks';
import { heapNoteId } from '@/features/timeline/threads/heap-note-id';
import type { Standing } from '@/ui/links/thing-context';

/** How a mark looks and what it says, beside where it is. */
export interface MarkLook {
  readonly standing: Standing;
  /** Not concerned by the selection, or dropped by the filters. */
  readonly isDim: boolean;
  readonly isTabStop: boolean;
  readonly name: string;
  /** Left edge of the node that vis places, in px of the plot. */
  readonly left: number;
  /** Of an event's title: its language, empty for the page's own, and which way it is read. */
  readonly title?: { readonly language: string; readonly direction: 'ltr' | 'rtl' };
}

/** A mark's node, empty: `<button><i class="shape"/><span class="label"/></button>`. */
export function createMarkElement(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const shape = document.createElement('i');
  shape.className = 'shape';
  const label = document.createElement('span');
  label.className = 'label';
  button.append(shape, label);
  return button;
}

/** Brings a mark's node up to date. Text goes in as text; a node that is right is left alone. */
export function updateMarkElement(button: HTMLElement, mark: DrawnMark, look: MarkLook): void {
  const className = classOf(mark, look);
  if (button.className !== className) button.className = className;
  setAttribute(button, 'tabindex', look.isTabStop ? '0' : '-1');
  setAttribute(button, 'aria-label', look.name);
  setAttribute(button, 'aria-current', look.standing === 'selected' ? 'true' : 'false');
  if (mark.kind === 'heap') setAttribute(button, 'aria-describedby', heapNoteId);
  // On its parts, so that it is a tooltip to the pointer and is not read out twice.
  for (const part of button.children) setAttribute(part, 'title', look.name);
  setAttribute(button, 'data-key', mark.key);
  setProperty(button, '--y', mark.y);
  setProperty(button, '--label-x', mark.labelX - look.left);
  setProperty(button, '--label-w', mark.labelWidth);
  if (mark.kind === 'heap') drawPiles(button, mark, look.left);
  drawSeams(button, mark, look.left);
  drawLabel(button, mark, look);
}

function classOf(mark: DrawnMark, look: MarkLook): string {
  const parts = mark.kind === 'heap' ? ['mark', 'k-heap'] : eventClasses(mark.event.when);
  if (mark.isBare) parts.push('is-bare');
  if (mark.align === 'end') parts.push('mark--end');
  if (look.standing !== 'none') parts.push(`is-${look.standing}`);
  if (look.isDim) parts.push('is-dim');
  return parts.join(' ');
}

function eventClasses(stretch: DatedStretch): string[] {
  const season = stretch.shape === 'season' ? 'k-within k-season' : `k-${stretch.shape}`;
  const parts = ['mark', season, `b-${stretch.basis}`];
  const isSpan = stretch.shape === 'span';
  if (isSpan && stretch.startOpen) parts.push('open-start');
  if (isSpan && stretch.endOpen) parts.push('open-end');
  if (stretch.startSoft) parts.push('soft-start');
  if (stretch.endSoft) parts.push('soft-end');
  return parts;
}

/** A heap's shape is cut out along its piles. */
function drawPiles(button: HTMLElement, mark: DrawnMark, left: number): void {
  const shape = button.firstElementChild;
  if (!(shape instanceof HTMLElement)) return;
  const sheets = mark.piles.reduce((max, pile) => Math.max(max, pile.sheets), 1);
  const corners = mark.piles.flatMap(({ from, to, sheets: high }) => {
    const top = `${round((1 - high / sheets) * 100)}%`;
    // A pile that is too narrow to be seen is as wide as the shape.
    const [x0, x1] = [round(from - left), round(Math.max(to, from + 2) - left)];
    return [`${x0}px 100%`, `${x0}px ${top}`, `${x1}px ${top}`, `${x1}px 100%`];
  });
  const isWhole = mark.end - mark.x < minShape;
  setValue(shape, 'clip-path', isWhole ? 'none' : `polygon(${corners.join(', ')})`);
  setValue(button, '--sheets', String(sheets));
}

/** A shape is never narrower; px. */
const minShape = 7;

function drawSeams(button: HTMLElement, mark: DrawnMark, left: number): void {
  const shape = button.firstElementChild;
  if (!shape) return;
  while (shape.childElementCount > mark.seams.length) shape.lastElementChild?.remove();
  mark.seams.forEach((x, index) => {
    let seam = shape.children[index];
    if (!(seam instanceof HTMLElement)) {
      seam = document.createElement('i');
      seam.className = 'seam';
      shape.append(seam);
    }
    if (seam instanceof HTMLElement) seam.style.left = `${round(x - left)}px`;
  });
}

function drawLabel(button: HTMLElement, mark: DrawnMark, look: MarkLook): void {
  const label = button.lastElementChild;
  const text = [...mark.lines, mark.muted, ...mark.below].join('\n');
  if (!(label instanceof HTMLElement) || label.dataset.text === text) return;
  label.dataset.text = text;
  const below = mark.below.map((line) => {
    const row = document.createElement('span');
    row.dir = 'auto';
    row.append(mutedWords(line));
    return row;
  });
  label.replaceChildren(
    ...mark.lines.map((line, index) => {
      const row = document.createElement('span');
      const title = document.createElement('b');
      title.textContent = line;
      if (look.title) {
        // On each line, as a line that begins with a foreign word would be read its way.
        title.dir = look.title.direction;
        title.lang = look.title.language;
      }
      row.append(title);
      if (index === mark.lines.length - 1 && mark.muted !== '') row.append(mutedWords(mark.muted));
      return row;
    }),
    ...below,
  );
}

function mutedWords(text: string): HTMLElement {
  const muted = document.createElement('small');
  muted.textContent = ` ${text}`;
  return muted;
}

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function setProperty(element: HTMLElement, name: string, px: number): void {
  setValue(element, name, `${round(px)}px`);
}

/** A value that is set anew, though the same, costs the mark's style and layout. */
function setValue({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
