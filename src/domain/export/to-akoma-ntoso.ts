import { parseEdtf } from '@/domain/edtf/edtf';
import type { DatasetFile, Statement } from '@/domain/format/schema';
import { escapeHtml } from '@/lib/escape-html';
import type { Exported } from './to-timeline-js';

/** A debate in Akoma Ntoso 3.0 of all that was spoken, in its order; other statements are left out. */
export function toAkomaNtoso(dataset: DatasetFile): Exported<string> {
  const spoken = dataset.statements.filter(({ form }) => form === 'spoken');
  const answered = new Set(spoken.flatMap(({ answers }) => answers ?? []));
  const roles = new Map(spoken.flatMap(({ role }) => (role === undefined ? [] : [[role, '']])));
  const roleIds = new Map(
    Array.from(roles.keys(), (role, at) => [role, `role-${at + 1}`] as const),
  );
  const used = new Set(spoken.flatMap(({ speaker, to }) => [speaker, to ?? speaker]));
  const people = dataset.speakers.filter(({ id }) => used.has(id));
  const labels = new Map(dataset.themes.map(({ id, label }) => [id, label]));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="debate">',
    ...writeMeta(dataset, spoken),
    `<references source="#saywhen">`,
    ...people.map(
      ({ id, name }) =>
        `<TLCPerson eId="${id}" href="/ontology/person/${id}" showAs="${escapeHtml(name)}"/>`,
    ),
    ...Array.from(
      roleIds,
      ([role, id]) =>
        `<TLCRole eId="${id}" href="/ontology/role/${id}" showAs="${escapeHtml(role)}"/>`,
    ),
    '</references></meta>',
    `<preface><p><docTitle>${escapeHtml(dataset.title)}</docTitle></p></preface><debateBody>`,
    ...writeSections(spoken, (statement) => writeSpeech(statement, { roleIds, answered }), labels),
    '</debateBody></debate></akomaNtoso>',
  ];
  const leftOut = dataset.statements.filter(({ form }) => form !== 'spoken').map(({ id }) => id);
  return { value: `${lines.join('\n')}\n`, leftOut };
}

function writeMeta({ id, events }: DatasetFile, spoken: readonly Statement[]): readonly string[] {
  const occasion = events.find((event) => event.id === spoken[0]?.saidAt)?.date.edtf ?? '';
  const day = /^\d{4}-\d\d-\d\d$/.test(occasion) && parseEdtf(occasion).ok ? occasion : null;
  const frbr = (name: string) =>
    `<FRBR${name}><FRBRthis value="/${id}"/><FRBRuri value="/${id}"/>${day === null ? '' : `<FRBRdate date="${day}" name="sitting"/>`}<FRBRauthor href="#saywhen"/></FRBR${name}>`;
  return [
    '<meta><identification source="#saywhen">',
    ...['Work', 'Expression', 'Manifestation'].map(frbr),
    '</identification>',
  ];
}

/** A section for each run of speeches with one theme. */
function writeSections(
  spoken: readonly Statement[],
  write: (statement: Statement) => string,
  labels: ReadonlyMap<string, string>,
): readonly string[] {
  const runs: { theme: string | undefined; statements: Statement[] }[] = [];
  for (const statement of spoken) {
    const [theme] = statement.themes;
    const last = runs.at(-1);
    if (last && last.theme === theme) last.statements.push(statement);
    else runs.push({ theme, statements: [statement] });
  }
  return runs.flatMap(({ theme, statements }) => {
    const label = labels.get(theme ?? '');
    const heading = label === undefined ? '' : `<heading>${escapeHtml(label)}</heading>`;
    return [`<debateSection name="theme">${heading}`, ...statements.map(write), '</debateSection>'];
  });
}

interface Ids {
  readonly roleIds: ReadonlyMap<string, string>;
  readonly answered: ReadonlySet<string>;
}

function writeSpeech(
  { id, speaker, role, to, answers, text }: Statement,
  { roleIds, answered }: Ids,
): string {
  const isQuestion = answered.has(id) ? 'question' : 'speech';
  const name = answers === undefined ? isQuestion : 'answer';
  const as = role === undefined ? undefined : roleIds.get(role);
  const attributes = [
    ` eId="${id}" by="#${speaker}"`,
    as === undefined ? '' : ` as="#${as}"`,
    to === undefined ? '' : ` to="#${to}"`,
  ].join('');
  const paragraphs = text.split('\n\n').map((words) => `<p>${escapeHtml(words)}</p>`);
  return `<${name}${attributes}>${paragraphs.join('')}</${name}>`;
}
