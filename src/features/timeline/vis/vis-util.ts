/**
 * The part of vis-util that vis-timeline and vis-data use. vis-timeline takes the whole of it as one
 * object, so that no bundler can leave out its colour picker and its panels of options; with this in
 * between it can. `tests/features/vis-patches.test.ts` fails when vis uses more.
 */
// biome-ignore lint/performance/noBarrelFile: it makes the bundle smaller, which is what it is for.
export {
  addClassName,
  addCssText,
  binarySearchCustom,
  binarySearchValue,
  bridgeObject,
  copyAndExtendArray,
  copyArray,
  DELETE,
  deepExtend,
  easingFunctions,
  equalArray,
  extend,
  forEach,
  getAbsoluteLeft,
  getAbsoluteTop,
  getTarget,
  getType,
  HSVToRGB,
  hasParent,
  hexToRGB,
  insertSort,
  isNumber,
  isString,
  isValidHex,
  isValidRGB,
  isValidRGBA,
  mergeOptions,
  option,
  preventDefault,
  pureDeepObjectAssign,
  RGBToHSV,
  removeClassName,
  removeCssText,
  selectiveBridgeObject,
  selectiveDeepExtend,
  selectiveExtend,
  throttle,
  toArray,
  updateProperty,
} from 'vis-util/esnext';

/** In px. vis would lay out the page twice to measure a bar that ours has no use for. */
export const getScrollBarWidth = (): number => 0;
