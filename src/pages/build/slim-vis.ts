import type { Plugin } from 'vite';

/**
 * Takes out of vis-timeline 8.5.4, as it is built into the app, what only its graphs, its clusters, its
 * axis, its other kinds of items, its panel of options and its check of options need. It is in one file
 * with the timeline, in ways that keep a bundler from leaving it out. Cut by the syntax tree, never by
 * text; a part that is not found stops the build.
 */

/** Parts of graphs, clusters and scales whose methods and tables are assigned to them one by one. */
const assigned = [
  'Graph2d',
  'GraphGroup',
  'Legend',
  'LineGraph',
  'Bargraph',
  'Line',
  'Points',
  'ClusterItem',
  'TimeStep',
];

/**
 * A panel to edit options with, which nobody can open here, and with it a colour picker; and the check
 * of options, which writes to the console what the types of ours say already.
 */
const classes: Readonly<Record<string, string>> = {
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
};

/** Methods that do nothing here: nobody edits, drags, selects or clusters items of vis, nor scrolls with time. */
const methods: Readonly<Record<string, readonly string[]>> = {
  ItemSet: [
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
  Item: ['_repaintOnItemUpdateTimeTooltip', '_repaintDragCenter', '_repaintDeleteButton'],
  Range: ['startRolling'],
};

/** Of vis-data: a set of items is neither filtered nor streamed. */
const dataClasses: Readonly<Record<string, string>> = {
  DataView: 'class DataView {}',
  DataStream: 'class DataStream {}',
};

/** What those two know of all options. */
const tables = ['allOptions', 'allOptions$1', 'configureOptions', 'configureOptions$1'];

/** All that is exported, of which the adapter and its patches use this. */
const exported =
  'const timeline = { components: { Group, BackgroundGroup, TimeAxis, items: { RangeItem } } };\n' +
  'export { Timeline, timeline };';

interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name: string } | null;
  readonly expression?: Node;
  readonly body?: { readonly body: readonly Method[] };
  readonly declarations?: readonly { readonly id: { readonly name?: string } }[];
}

interface Method {
  readonly key?: Node;
  readonly value?: { readonly body?: { readonly start: number; readonly end: number } };
}

interface Node {
  readonly type: string;
  readonly start?: number;
  readonly end?: number;
  readonly name?: string;
  readonly left?: Node;
  readonly object?: Node;
}

/** Makes the app's share of vis-timeline smaller. */
export function slimVis(): Plugin {
  return {
    name: 'saywhen:slim-vis',
    apply: 'build',
    transform: {
      filter: { id: /vis-(timeline-graph2d|data)\.m?js$/ },
      handler(code, id) {
        const body = this.parse(code).body as unknown as readonly Statement[];
        const isData = /vis-data\.m?js$/.test(id);
        const { cuts, missing } = isData
          ? findCuts(body, cutOfData, Object.keys(dataClasses))
          : findCuts(body, cutOf, toCut);
        if (missing.length > 0) this.error(`${id} has no ${missing.join(', ')} to leave out`);
        let slim = code;
        for (const { start, end, text } of cuts.toReversed()) {
          slim = slim.slice(0, start) + text + slim.slice(end);
        }
        return { code: slim, map: null };
      },
    },
  };
}

/** What goes, in the order of the file, and what should go and is not there. */
function findCuts(
  body: readonly Statement[],
  cutOfFile: (statement: Statement) => Cut | null,
  names: readonly string[],
) {
  const cuts = body.flatMap((statement) => {
    const cut = cutOfFile(statement);
    return cut === null ? cutMethods(statement) : [{ ...statement, ...cut }];
  });
  const found = new Set(cuts.map(({ name }) => name));
  return { cuts, missing: names.filter((name) => !found.has(name)) };
}

const toCut = [
  ...assigned,
  ...Object.keys(classes),
  ...Object.entries(methods).flatMap(([name, all]) => all.map((method) => `${name}.${method}`)),
  ...tables,
  'timeline',
  'export',
];

interface Cut {
  /** One of `toCut`. */
  readonly name: string;
  /** What is in the statement's place. */
  readonly text: string;
}

/** Null for a statement that stays. */
function cutOf(statement: Statement): Cut | null {
  switch (statement.type) {
    case 'ExpressionStatement':
      return cutNamed(rootOf(statement.expression?.left), (name) =>
        assigned.includes(name) ? '' : null,
      );
    case 'ClassDeclaration':
      return cutNamed(statement.id?.name, (name) => classes[name] ?? null);
    case 'VariableDeclaration':
      return cutNamed(statement.declarations?.[0]?.id.name, replaceTable);
    case 'ExportNamedDeclaration':
      return { name: 'export', text: exported };
    default:
      return null;
  }
}

function cutOfData({ type, id }: Statement): Cut | null {
  return type === 'ClassDeclaration'
    ? cutNamed(id?.name, (name) => dataClasses[name] ?? null)
    : null;
}

/** The bodies of the methods of a class that do nothing here. */
function cutMethods({ type, id, body }: Statement) {
  const names = type === 'ClassDeclaration' ? (methods[id?.name ?? ''] ?? []) : [];
  return (body?.body ?? []).flatMap(({ key, value }) =>
    value?.body && key?.name !== undefined && names.includes(key.name)
      ? [{ ...value.body, name: `${id?.name}.${key.name}`, text: '{}' }]
      : [],
  );
}

function cutNamed(
  name: string | null | undefined,
  textFor: (name: string) => string | null,
): Cut | null {
  const text = textFor(name ?? '');
  return name && text !== null ? { name, text } : null;
}

function replaceTable(name: string): string | null {
  if (name === 'timeline') return '';
  return tables.includes(name) ? `const ${name} = {};` : null;
}

/** The name that `A.b.c = …` assigns to. */
function rootOf(node: Node | undefined): string | null {
  if (!node) return null;
  if (node.type === 'Identifier') return node.name ?? null;
  return node.type === 'MemberExpression' ? rootOf(node.object) : null;
}
