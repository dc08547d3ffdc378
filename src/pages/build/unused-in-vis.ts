/**
 * What of vis-timeline 8.5.4, its data and Hammer nobody here uses; `slim-vis.ts` takes it out of the app. Each is one
 * file, in ways that keep a bundler from leaving anything out.
 */

export interface Slimming {
  /** What declares a class, a function or a variable, or imports a module, by its name; and what is in its place. */
  readonly replaced: Readonly<Record<string, string>>;
  /** Those whose methods and tables are assigned to them one by one. */
  readonly assigned?: readonly string[];
  /** Methods of classes that do nothing here. */
  readonly emptied?: Readonly<Record<string, readonly string[]>>;
}

const timeline: Slimming = {
  replaced: {
    // A panel to edit options with, which nobody can open here, and with it a colour picker; and the check
    // of options, which writes to the console what the types of ours say already.
    Configurator: 'class Configurator { setOptions() {} setModuleOptions() {} }',
    Validator: 'class Validator { static validate() { return false; } }',
    // vis makes one only where its option `cluster` is set; our heaps are not vis's clusters.
    ClusterGenerator: 'class ClusterGenerator {}',
    // Every mark is a range.
    BoxItem: 'class BoxItem {}',
    PointItem: 'class PointItem {}',
    BackgroundItem: 'class BackgroundItem {}',
    // The axis is ours, and so are a mark's words; nothing marks a moment.
    TimeAxis: `class TimeAxis extends Component {
      constructor() { super(); this.dom = {}; }
      setOptions() {}
    }`,
    TimeStep: 'class TimeStep {}',
    Popup: 'class Popup {}',
    CustomTime: 'class CustomTime {}',
    CurrentTime: 'class CurrentTime extends Component { setOptions() {} }',
    // Only the option `clickToUse` makes one.
    Activator: 'function Activator() {}',
    keycharm: '',
    // What the panel and the check know of all options.
    allOptions: 'const allOptions = {};',
    allOptions$1: 'const allOptions$1 = {};',
    configureOptions: 'const configureOptions = {};',
    configureOptions$1: 'const configureOptions$1 = {};',
    // Folds are taken out of time before vis sees it, so that nothing is hidden to it.
    convertHiddenOptions: 'function convertHiddenOptions(_, body) { body.hiddenDates = []; }',
    updateHiddenDates: 'function updateHiddenDates() {}',
    stepOverHiddenDates: 'function stepOverHiddenDates() {}',
    correctTimeForHidden: 'function correctTimeForHidden(_, __, ___, time) { return time; }',
    getHiddenDurationBetween: 'function getHiddenDurationBetween() { return 0; }',
    getHiddenDurationBeforeStart: 'function getHiddenDurationBeforeStart() { return 0; }',
    getHiddenDurationBefore: 'function getHiddenDurationBefore() { return 0; }',
    getAccumulatedHiddenDuration: 'function getAccumulatedHiddenDuration() { return 0; }',
    snapAwayFromHidden: 'function snapAwayFromHidden(_, time) { return time; }',
    removeDuplicates: 'function removeDuplicates() {}',
    // Nothing is stacked by vis: rows are ours.
    performStacking: 'function performStacking() {}',
    stackSubgroupsWithInnerStack: 'function stackSubgroupsWithInnerStack() {}',
    timeline: '',
    // All that is exported, of which the adapter and its patches use this.
    export: `const timeline = { components: { Group, BackgroundGroup, TimeAxis, items: { RangeItem } } };
      export { Timeline, timeline };`,
  },
  assigned: [
    'Graph2d',
    'GraphGroup',
    'Legend',
    'LineGraph',
    'Bargraph',
    'Line',
    'Points',
    'ClusterItem',
    'TimeStep',
    'Activator',
  ],
  // Nobody edits, drags, selects or clusters items of vis, nor scrolls with time.
  emptied: {
    Core: [
      '_startAutoResize',
      'addCustomTime',
      'fit',
      'getCustomTime',
      'moveTo',
      'removeCustomTime',
      'setCustomTime',
      'setCustomTimeMarker',
      'setCustomTimeTitle',
      'zoomIn',
      'zoomOut',
    ],
    ItemSet: [
      '_clusterItems',
      '_onAddGroups',
      '_onDropObjectOnItem',
      '_onGroupClick',
      '_onMouseMove',
      '_onMouseOut',
      '_onMouseOver',
      '_onRemoveGroups',
      '_onUpdateGroups',
      '_orderNestedGroups',
      '_updateClusters',
      'getVisibleGroups',
      'getVisibleItems',
      'groupFromTarget',
      'setGroups',
      'setPopupTimer',
      'setSelection',
      '_onDragStart',
      '_onDrag',
      '_onDragEnd',
      '_onDragStartAddItem',
      '_onGroupDragStart',
      '_onGroupDrag',
      '_onGroupDragEnd',
      '_onAddItem',
      '_onSelectItem',
      '_onMultiSelectItem',
      'toggleGroupShowNested',
      'getItemsAtCurrentTime',
    ],
    Item: [
      '_repaintDeleteButton',
      '_repaintDragCenter',
      '_repaintOnItemUpdateTimeTooltip',
      '_updateDataAttributes',
    ],
    Range: ['startRolling'],
    RangeItem: ['_repaintDragLeft', '_repaintDragRight'],
    Timeline: [
      'fit',
      'focus',
      'getEventProperties',
      'getDataRange',
      'getItemRange',
      'toggleRollingMode',
    ],
  },
};

/** A set of items is neither filtered nor streamed. */
const data: Slimming = {
  replaced: {
    DataView: 'class DataView {}',
    DataStream: 'class DataStream {}',
    // Only the option `queue` makes one.
    Queue: 'class Queue {}',
  },
  emptied: { DataSet: ['distinct', 'map', 'max', 'min', 'stream'] },
};

/** Every browser that can run the app has pointer events, and vis's range listens to pan and pinch alone. */
const hammer: Slimming = {
  replaced: {
    TouchInput: 'var TouchInput = PointerEventInput;',
    MouseInput: 'var MouseInput = PointerEventInput;',
    TouchMouseInput: 'var TouchMouseInput = PointerEventInput;',
    SingleTouchInput: '',
    TapRecognizer: '',
    SwipeRecognizer: '',
    RotateRecognizer: '',
    PressRecognizer: '',
    // vis sets how long a press takes, so that there is one, which never comes.
    preset: `var preset = [
      [PinchRecognizer, { enable: false }],
      [PanRecognizer, { direction: DIRECTION_HORIZONTAL }],
      [Recognizer, { event: 'press' }],
    ];`,
    Hammer: `function Hammer(element, options) {
      return new Manager(element, { recognizers: preset.concat(), ...options });
    }
    const directions = { DIRECTION_ALL, DIRECTION_HORIZONTAL, DIRECTION_VERTICAL };
    Object.assign(Hammer, directions, { Manager, assign: Object.assign });`,
    export: '',
  },
};

/** By how the addresses of the files end. */
export const slimmings = [
  [/vis-timeline-graph2d\.m?js$/, timeline],
  [/vis-data\.m?js$/, data],
  [/hammer\.esm\.js$/, hammer],
] as const;
