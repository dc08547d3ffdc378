import type { Speaker } from '@/domain/format/schema';
import { words } from '@/words/en';
import type { DatasetHead } from './dataset';

/** Whatever holds a dataset's speakers. */
export interface HasSpeakers {
  readonly file: Pick<DatasetHead, 'speakers'>;
}

/**
 * A speaker's name, told apart from another one of the same name by role, else by organisation, else
 * by both, else by number: “Li Wei (mayor)”. Empty for a speaker that the dataset does not hold.
 */
export function nameOf({ file }: HasSpeakers, id: string): string {
  const known = names.get(file.speakers) ?? nameAll(file.speakers);
  names.set(file.speakers, known);
  return known.get(id) ?? '';
}

/** What is said of a speaker beside the name: the role, unless the name says it already. */
export function roleBeside(dataset: HasSpeakers, { id, name, role }: Speaker): string {
  return nameOf(dataset, id) === words.app.toldApart(trimmed(name), role ?? '') ? '' : (role ?? '');
}

const names = new WeakMap<DatasetHead['speakers'], ReadonlyMap<string, string>>();

function nameAll(speakers: DatasetHead['speakers']): ReadonlyMap<string, string> {
  const byName = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    const key = trimmed(speaker.name).toLowerCase();
    const same = byName.get(key);
    if (same) same.push(speaker);
    else byName.set(key, [speaker]);
  }
  return new Map([...byName.values()].flatMap(tellApart));
}

function tellApart(same: readonly Speaker[]): readonly (readonly [id: string, name: string])[] {
  if (same.length === 1) return same.map(({ id, name }) => [id, trimmed(name)]);
  const apart =
    ways.map((way) => same.map(way)).find(areDifferent) ?? same.map((_, at) => `${at + 1}`);
  return same.map(({ id, name }, at) => [id, words.app.toldApart(trimmed(name), apart[at] ?? '')]);
}

const ways: readonly ((speaker: Speaker) => string)[] = [
  ({ role }) => trimmed(role),
  ({ organisation }) => trimmed(organisation),
  ({ role, organisation }) => [role, organisation].map(trimmed).filter(Boolean).join(', '),
];

function areDifferent(values: readonly string[]): boolean {
  return !values.includes('') && new Set(values).size === values.length;
}

function trimmed(text: string | undefined): string {
  return text?.trim().replace(/\s+/g, ' ') ?? '';
}
