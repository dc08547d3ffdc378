import { timeline } from 'vis-timeline/esnext';

/**
 * What vis-timeline 8.5.4 does too often for marks whose size we know. Each patch spares a layout of
 * the page in the middle of a frame. Each can be left out, and the timeline is the same but slower;
 * all but that of the axis, which needs the calendar that `moment.ts` does not have (the built app
 * leaves vis's axis out).
 * `tests/features/timeline/vis/patches.test.ts` fails when vis changes what is patched here.
 */

declare module 'vis-timeline/esnext' {
  /** Exported by vis, but left out of its types. */
  export const timeline: { readonly components: Components };
}

/** The parts of vis that are patched. */
interface Components {
  readonly Group: { readonly prototype: GroupParts };
  readonly BackgroundGroup: { readonly prototype: { redraw: () => boolean } };
  readonly TimeAxis: { readonly prototype: { redraw: () => boolean } };
  readonly items: { readonly RangeItem: { readonly prototype: RangeItemParts } };
}

interface GroupParts {
  _checkIfVisible: () => void;
  _calculateGroupSizeAndPosition: () => void;
  _didMarkerHeightChange: () => boolean;
  _didResize: (resized: boolean, height: number) => boolean;
  readonly itemSet: { readonly body: { readonly domProps: Readonly<Record<'center', Width>> } };
  height: number;
  top: number;
  right: number;
  width: number;
}

interface Width {
  readonly width: number;
}

interface RangeItemParts {
  _getDomComponentsSizes: () => { content: Width; box: { height: number } };
  overflow: boolean;
  whiteSpace: boolean;
}

/** Height of a mark's node in px, as the style sheet has it; vis needs one, and we place by our own. */
const markHeight = 28;

let isPatched = false;

/** Patches vis for the whole page, once, before it makes a timeline. */
export function patchVis(): void {
  if (isPatched) return;
  isPatched = true;
  const { Group, BackgroundGroup, TimeAxis, items } = timeline.components;
  // Measures each added item by itself; the next drawing shows them all together.
  Group.prototype._checkIfVisible = () => undefined;
  // Reads the page for what the timeline has just worked out.
  Group.prototype._calculateGroupSizeAndPosition = function place(this: GroupParts) {
    this.top = 0;
    this.right = 0;
    this.width = this.itemSet.body.domProps.center.width;
  };
  // Reads the sizes of the group's own label, which it does not have.
  Group.prototype._didMarkerHeightChange = () => false;
  Group.prototype._didResize = function compare(this: GroupParts, resized, height) {
    const isOther = this.height !== height;
    this.height = height;
    return isOther || resized;
  };
  // We have no items of the background.
  BackgroundGroup.prototype.redraw = () => false;
  // Writes the labels and lines of an axis that is not shown.
  TimeAxis.prototype.redraw = () => false;
  // Measures each new item, though a mark overflows its node and its label is ours.
  items.RangeItem.prototype._getDomComponentsSizes = function sizes(this: RangeItemParts) {
    this.overflow = true;
    this.whiteSpace = false;
    return { content: { width: 0 }, box: { height: markHeight } };
  };
}

/** What is patched in a timeline itself; in no public type. */
interface Framed {
  readonly body?: {
    readonly dom: Readonly<Record<PanelName, HTMLElement>>;
    readonly domProps: Readonly<Record<'center', Width>>;
  };
  readonly itemSet?: {
    readonly dom?: { readonly frame: HTMLElement };
    readonly props?: { readonly height?: number };
  };
}

type PanelName =
  | 'root'
  | 'center'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'leftContainer'
  | 'rightContainer';

/** In px. */
export interface VisSize extends Width {
  readonly height: number;
}

/** `.vis__frame` leaves this much at each side, for a border that vis counts on. */
const frameMargin = 1;

/**
 * In each of its drawings vis asks the page how large its panels are, and the page is laid out in the
 * middle of a frame to find out. The panels' sizes follow from the timeline's own, which `sizeNow` knows:
 * all at the sides are empty, and what the centre holds has the height that vis gave it.
 */
export function overrideSizes(made: object, sizeNow: () => VisSize): void {
  const { body, itemSet } = made as Framed;
  if (!body || !itemSet?.dom) return;
  const { root, center, left, right, top, bottom, leftContainer, rightContainer } = body.dom;
  const contentHeight = () => itemSet.props?.height ?? 0;
  const none = () => 0;
  // None before it is known: then vis does not draw.
  override(root, 'offsetWidth', () => Math.max(0, sizeNow().width - 2 * frameMargin));
  override(root, 'offsetHeight', () => sizeNow().height);
  override(center, 'offsetHeight', contentHeight);
  override(left, 'offsetHeight', contentHeight);
  override(right, 'offsetHeight', none);
  for (const panel of [top, bottom]) override(panel, 'clientHeight', none);
  bottom.getBoundingClientRect = () => new DOMRect();
  for (const panel of [leftContainer, rightContainer]) override(panel, 'clientWidth', none);
  override(itemSet.dom.frame, 'offsetWidth', () => body.domProps.center.width);
}

function override(element: HTMLElement, property: keyof HTMLElement, get: () => number): void {
  Object.defineProperty(element, property, { get });
}
