import type { Plugin } from 'vite';
import { type Slimming, slimmings } from './unused-in-vis.ts';

/**
 * Takes out of vis-timeline 8.5.4, as it is built into the app, what only its graphs, its clusters, its
 * axis, its other kinds of items, its panel of options and its check of options need, and out of Hammer
 * what nobody here listens to. Both are in one file each, in ways that keep a bundler from leaving it out.
 * Cut by the syntax tree, never by text; a part that is not found stops the build.
 */

interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name: string } | null;
  readonly expression?: Node;
  readonly body?: { readonly body: readonly Method[] };
  readonly declarations?: readonly { readonly id: { readonly name?: string } }[];
  readonly source?: { readonly value: string } | null;
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

interface Cut {
  /** As the lists above have it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What is in its place. */
  readonly text: string;
}

/** Makes the app's share of vis-timeline smaller. */
export function slimVis(): Plugin {
  return {
    name: 'saywhen:slim-vis',
    apply: 'build',
    transform: {
      filter: { id: slimmings.map(([file]) => file) },
      handler(code, id) {
        const [, slimming] = slimmings.find(([file]) => file.test(id)) ?? [];
        if (!slimming) return null;
        const body = this.parse(code).body as unknown as readonly Statement[];
        const cuts = body.flatMap((statement) => cutsOf(statement, slimming));
        const missing = namesOf(slimming).filter((name) => !cuts.some((cut) => cut.name === name));
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

function namesOf({ replaced, assigned = [], emptied = {} }: Slimming): readonly string[] {
  const methods = Object.entries(emptied).flatMap(([name, all]) =>
    all.map((method) => `${name}.${method}`),
  );
  return [...Object.keys(replaced), ...assigned, ...methods];
}

/** What goes of a statement, in the order of the file. */
function cutsOf(statement: Statement, { replaced, assigned, emptied }: Slimming): readonly Cut[] {
  const { start, end } = statement;
  const name = nameOf(statement);
  const text = replaced[name];
  if (text !== undefined) return [{ name, start, end, text }];
  const root = rootOf(statement.expression?.left);
  if (assigned?.includes(root)) return [{ name: root, start, end, text: '' }];
  return statement.type === 'ClassDeclaration'
    ? emptyMethods(statement, emptied?.[name] ?? [])
    : [];
}

function nameOf({ type, id, declarations, source }: Statement): string {
  switch (type) {
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
      return id?.name ?? '';
    case 'VariableDeclaration':
      return declarations?.[0]?.id.name ?? '';
    case 'ImportDeclaration':
      return source?.value ?? '';
    case 'ExportNamedDeclaration':
      return 'export';
    default:
      return '';
  }
}

function emptyMethods({ id, body }: Statement, names: readonly string[]): readonly Cut[] {
  return (body?.body ?? []).flatMap(({ key, value }) =>
    value?.body && key?.name !== undefined && names.includes(key.name)
      ? [{ ...value.body, name: `${id?.name}.${key.name}`, text: '{}' }]
      : [],
  );
}

/** The name that `A.b.c = …` assigns to. */
function rootOf(node: Node | undefined): string {
  if (node?.type === 'Identifier') return node.name ?? '';
  return node?.type === 'MemberExpression' ? rootOf(node.object) : '';
}
