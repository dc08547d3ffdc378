// Put into each page before its own scripts (page.addInitScript), so it is plain JavaScript without imports.
// `findBreaches()` holds what is drawn against the laws of layout, and says what breaks which.

const rightToLeft = /[\u0590-\u08ff]/;
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE', 'OPTION', 'TEXTAREA']);
const maxHeight = 8000;
/** Where it is no sheet over the page, it is a part of it. */
const sheet = '.details[data-open=true]';
const shownPerLaw = 3;

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */
/** @typedef {Box & { text: string, element: Element, layer: Element | null, whole: Box }} TextBox */

/** @returns {Record<string, string[]>} by law, the first few breaches of it. */
globalThis.findBreaches = () => {
  const texts = readTexts();
  const laws = {
    'no two texts overlap': overlaps(texts),
    'no text is cut': cuts(texts),
    'nothing scrolls sideways': scrollsSideways(),
    'no blank stretch is taller than half a screen': blanks(texts),
    'the timeline begins in the first screen': lateTimeline(),
    'each label is nearest to its own mark': farLabels(),
    'no axis word stands under a fold': foldedWords(texts),
    'the page is not too tall': tooTall(),
    'a text from right to left is isolated': looseTexts(texts),
  };
  const broken = Object.entries(laws).filter(([, breaches]) => breaches.length > 0);
  return Object.fromEntries(broken.map(([law, all]) => [law, all.slice(0, shownPerLaw)]));
};

/** Boxes of every line of text that can be seen, as far as nothing clips them. */
function readTexts() {
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walker = document.createTreeWalker(document.body, shown, skipUnseenRows);
  const range = document.createRange();
  const clips = new Map();
  const layers = sheetHeight() > 0 ? `dialog, [popover], ${sheet}` : 'dialog, [popover]';
  const boxes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data?.trim() || !isSeen(element)) continue;
    range.selectNodeContents(node);
    const clip = clipOf(element, clips);
    const layer = element.closest(layers);
    for (const rect of range.getClientRects()) {
      const box = toTextBox(rect, clip);
      if (box) boxes.push({ ...box, text: node.data.trim().slice(0, 40), element, layer });
    }
  }
  return boxes;
}

/** Of a long list only what is near is laid out; to ask where the rest is would lay it all out. */
function skipUnseenRows(node) {
  const isRow = node.style?.contentVisibility === 'auto';
  const child = isRow ? node.firstElementChild : null;
  const isUnseen = child && !child.checkVisibility({ contentVisibilityAuto: true });
  return isUnseen ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}

function isSeen(element) {
  return (
    !unread.has(element.tagName) &&
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: true,
    })
  );
}

/**
 * The letters' own height, without what a font adds above and below. `uncut` is what is left of it where a
 * reader can scroll; null where nothing is seen of it now.
 */
function toTextBox({ left, top, right, bottom, width, height }, clip) {
  const whole = { left, right, top: top + height / 4, bottom: bottom - height / 4 };
  const seen = intersect(whole, clip.seen);
  if (width < 1 || !seen || seen.right - seen.left < 1) return null;
  return { ...seen, whole, uncut: intersect(whole, clip.reachable), hasEllipsis: clip.hasEllipsis };
}

/** What clips the content of an element: what is seen of it, and what can be scrolled to. */
function clipOf(element, known) {
  if (!element || element === document.body) return noClip;
  const found = known.get(element);
  if (found) return found;
  const style = getComputedStyle(element);
  const outer = clipOf(parentFor(style.position, element), known);
  const own = element.getBoundingClientRect();
  const isSpeck = own.width <= 1 && own.height <= 1 && style.overflowX === 'hidden';
  const isGone = isSpeck || style.clipPath === 'inset(50%)';
  const clip = {
    seen: isGone ? nowhere : (intersect(outer.seen, ownClip(own, style, clipped)) ?? nowhere),
    reachable: intersect(outer.reachable, ownClip(own, style, lost)) ?? nowhere,
    hasEllipsis: outer.hasEllipsis || style.textOverflow === 'ellipsis',
  };
  known.set(element, clip);
  return clip;
}

function ownClip(own, { overflowX, overflowY }, kinds) {
  const x = kinds.includes(overflowX) ? own : everywhere;
  const y = kinds.includes(overflowY) ? own : everywhere;
  return { left: x.left, right: x.right, top: y.top, bottom: y.bottom };
}

/** What is beyond such an edge is lost; beyond others it can be scrolled to. */
const lost = ['hidden', 'clip'];
const clipped = [...lost, 'auto', 'scroll'];
const everywhere = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };
const nowhere = { left: 1e9, top: 1e9, right: 1e9, bottom: 1e9 };
const noClip = { seen: everywhere, reachable: everywhere, hasEllipsis: false };

function parentFor(position, element) {
  if (position === 'fixed') return null;
  if (position !== 'absolute') return element.parentElement;
  let parent = element.parentElement;
  while (parent && getComputedStyle(parent).position === 'static') parent = parent.parentElement;
  return parent;
}

function intersect(a, b) {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.left < box.right && box.top < box.bottom ? box : null;
}

function overlaps(texts) {
  const sorted = texts.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((one, at) => {
    const end = sorted.findIndex((other, next) => next > at && other.top >= one.bottom - 1);
    return sorted
      .slice(at + 1, end < 0 ? undefined : end)
      .filter((other) => collide(one, other))
      .map((other) => `“${one.text}” and “${other.text}” at ${placeOf(other)}`);
  });
}

function collide(one, other) {
  if (other.layer !== one.layer || other.element === one.element) return false;
  const common = intersect(one, other);
  return common !== null && common.right - common.left > 2 && common.bottom - common.top > 1;
}

function placeOf({ left, top }) {
  return `${Math.round(left)}, ${Math.round(top + scrollY)}`;
}

function cuts(texts) {
  return texts
    .filter(({ whole, uncut, hasEllipsis }) => {
      if (hasEllipsis || uncut === null) return false;
      const lost = [
        uncut.left - whole.left,
        whole.right - uncut.right,
        uncut.top - whole.top,
        whole.bottom - uncut.bottom,
      ];
      return Math.max(...lost) > 2 || whole.right > innerWidth + 1 || whole.left < -1;
    })
    .map((box) => `“${box.text}” at ${placeOf(box)}`);
}

function scrollsSideways() {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`${scrollWidth} px at ${innerWidth}`] : [];
}

/** Stretches of the page without a text, a mark or a control. */
function blanks(texts) {
  const things = document.querySelectorAll(
    '.rows, .shape, img, input, button, .axis, .threads path',
  );
  const clips = new Map();
  const seen = Array.from(things, (thing) => seenBox(thing, clips)).filter(Boolean);
  const boxes = [...texts.filter(({ layer }) => !layer), ...seen];
  const bands = boxes.map(({ top, bottom }) => [top + scrollY, bottom + scrollY]);
  const end = document.documentElement.scrollHeight - sheetHeight();
  bands.push([end, end]);
  bands.sort((a, b) => a[0] - b[0]);
  const breaches = [];
  let reached = 0;
  for (const [top, bottom] of bands) {
    if (top - reached > innerHeight / 2) {
      breaches.push(`${Math.round(top - reached)} px from ${Math.round(reached)}`);
    }
    reached = Math.max(reached, bottom);
  }
  return breaches;
}

/** Below the page there is room for the sheet that covers its end. */
function sheetHeight() {
  const opened = document.querySelector(sheet);
  const isFixed = opened !== null && getComputedStyle(opened).position === 'fixed';
  return isFixed ? opened.getBoundingClientRect().height : 0;
}

function seenBox(element, clips) {
  const box = element.getBoundingClientRect();
  const isDrawn = box.height > 0 && isSeen(element);
  return isDrawn ? intersect(box, clipOf(element.parentElement, clips).seen) : null;
}

function lateTimeline() {
  const top = document.querySelector('.plot')?.getBoundingClientRect().top ?? 0;
  return top + scrollY > innerHeight ? [`at ${Math.round(top + scrollY)}`] : [];
}

function farLabels() {
  const marks = Array.from(document.querySelectorAll('.marks .mark'), (mark) => ({
    name: mark.ariaLabel,
    shape: mark.querySelector('.shape').getBoundingClientRect(),
    // A dot has its name on request alone.
    lines: [...mark.querySelectorAll('.label > span')]
      .filter(isSeen)
      .map((line) => line.getBoundingClientRect()),
  }));
  return marks.flatMap(({ name, shape, lines }) =>
    lines.flatMap((line) => {
      const own = distance(line, shape);
      const nearer = marks.find(
        (mark) =>
          mark.shape !== shape && distance(line, mark.shape) + 6 < own && lines.length === 1,
      );
      return nearer
        ? [
            `“${name}” is ${Math.round(own)} px from its mark, ${Math.round(distance(line, nearer.shape))} from “${nearer.name}”`,
          ]
        : [];
    }),
  );
}

function distance(a, b) {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}

function foldedWords(texts) {
  const tears = Array.from(document.querySelectorAll('.fold__tear'), (tear) =>
    tear.getBoundingClientRect(),
  );
  return texts
    .filter(({ element }) => element.closest('.tick'))
    .filter((box) => tears.some((tear) => widthOf(intersect(box, tear)) > 1))
    .map((box) => `“${box.text}” at ${placeOf(box)}`);
}

function widthOf(box) {
  return box === null ? 0 : box.right - box.left;
}

function tooTall() {
  const { scrollHeight } = document.documentElement;
  return scrollHeight > maxHeight ? [`${scrollHeight} px`] : [];
}

function looseTexts(texts) {
  return texts
    .filter(
      ({ text, element }) =>
        rightToLeft.test(text) && !element.closest('bdi, [dir]') && !text.includes('\u2068'),
    )
    .map(({ text }) => `“${text}”`);
}
