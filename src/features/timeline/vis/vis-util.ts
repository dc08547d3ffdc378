/**
 * The part of vis-util that vis-timeline and vis-data use. vis-timeline takes the whole of it as one
 * object, so that no bundler can leave out its colour picker and its panels of options; with this in
 * between it can. Left out too is what only colours, graphs, animations and styles given as text ask for:
 * none of it happens here. `tests/features/timeline/vis/patches.test.ts` fails when vis uses more.
 */
// biome-ignore lint/performance/noBarrelFile: it makes the bundle smaller, which is what it is for.
export {
  addClassName,
  binarySearchCustom,
  binarySearchValue,
  copyAndExtendArray,
  DELETE,
  deepExtend,
  equalArray,
  extend,
  forEach,
  getAbsoluteLeft,
  getAbsoluteTop,
  getTarget,
  getType,
  hasParent,
  isNumber,
  isString,
  mergeOptions,
  option,
  preventDefault,
  pureDeepObjectAssign,
  removeClassName,
  selectiveDeepExtend,
  selectiveExtend,
  throttle,
  toArray,
  updateProperty,
} from 'vis-util/esnext';

/** In px. vis would lay out the page twice to measure a bar that ours has no use for. */
export const getScrollBarWidth = (): number => 0;
