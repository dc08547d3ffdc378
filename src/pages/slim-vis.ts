import type { Plugin } from 'vite';

/**
 * Takes out of vis-timeline 8.5.4, as it is built into the app, what only its graphs, its clusters,
 * its other kinds of items, its panel of options and its check of options need. It stands in one file
 * with the timeline, in ways that keep a bundler from leaving it out. Cut by the syntax tree, never by
 * text; a part that is not found stops the build.
 */

/** Parts of graphs and clusters whose methods are assigned to them one by one. */
const assigned = ['LineGraph', 'Bargraph', 'Line', 'Points', 'ClusterItem'];

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
  readonly declarations?: readonly { readonly id: { readonly name?: string } }[];
}

interface Node {
  readonly type: string;
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
      filter: { id: /vis-timeline[\\/]esnext[\\/]esm[\\/]vis-timeline-graph2d\.m?js$/ },
      handler(code) {
        const body = this.parse(code).body as unknown as readonly Statement[];
        const cuts = body.flatMap((statement) => {
          const text = replacementFor(statement);
          return text === null ? [] : [{ ...statement, text }];
        });
        if (cuts.length < leastCuts) this.error('vis-timeline is not as slim-vis.ts knows it');
        let slim = code;
        for (const { start, end, text } of cuts.toReversed()) {
          slim = slim.slice(0, start) + text + slim.slice(end);
        }
        return { code: slim, map: null };
      },
    },
  };
}

/** Methods of graphs, five classes, four tables, the object of all parts, and the exports. */
const leastCuts = 32;

/** What stands in a statement's place; null for one that stays. */
function replacementFor(statement: Statement): string | null {
  switch (statement.type) {
    case 'ExpressionStatement':
      return assigned.includes(rootOf(statement.expression?.left) ?? '') ? '' : null;
    case 'ClassDeclaration':
      return classes[statement.id?.name ?? ''] ?? null;
    case 'VariableDeclaration':
      return replaceTable(statement.declarations?.[0]?.id.name ?? '');
    case 'ExportNamedDeclaration':
      return exported;
    default:
      return null;
  }
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
