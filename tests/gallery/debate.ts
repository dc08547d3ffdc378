import type { DatasetFile, EventRecord, Speaker, Statement } from '@/domain/format/schema';
import { aGalleryDataset, aGalleryEvent, aSource, createRandom } from './compose';

const given = 'Ada Bela Caro Dov Edda Fina Gus Hana Ilo Jora Kai Lena Milo Nora Odo Pia'.split(' ');
const family =
  'Abendrot,Birkenhain,van Loon,Castellane,Drewes,Okafor-Lind,Feld,Grau,d’Aumont,Hollis,Ister,Jarnefelt'.split(
    ',',
  );
const roles = ['Mayor', 'Deputy mayor', 'Councillor', 'Town clerk', 'Head of the bus company'];
const matters = [
  'Bus lane on Quay Street',
  'Closing of the eastern baths',
  'Budget of the coming year',
  'Flood wall at the lower market',
  'Night buses to the villages',
];
const openings = [
  'I should like to know why',
  'Nobody here has said that',
  'We agreed in committee that',
  'The figures before us show that',
  'Residents have written to me that',
];
const claims = [
  'the wall would cost less than another flood',
  'the baths lost visitors long before the repairs were put off',
  'a bus that leaves at ten is of no use to a shift that ends at eleven',
  'the lane was promised two years ago and has not been painted',
  'this house has never seen the contract it is asked to extend',
];
const speakers = 44;
const statements = 220;

/** A long sitting: 44 people, 220 statements of one to nine paragraphs, on five matters. */
export function makeDebate(): DatasetFile {
  const random = createRandom(44);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const people = Array.from({ length: speakers }, (_, at): Speaker => {
    const name = `${given[at % given.length]} ${family[(at * 5 + 1) % family.length]}`;
    const role = at < 2 ? (roles[at] ?? '') : pick(roles.slice(2));
    return { id: `speaker-${at + 1}`, name, role, organisation: 'Town council of Ister' };
  });
  const spoken = Array.from({ length: statements }, (_, at) => {
    const paragraphs = at % 37 === 5 ? 9 : 1 + Math.floor(random() ** 3 * 4);
    return Array.from({ length: paragraphs }, () =>
      Array.from(
        { length: 2 + Math.floor(random() * 3) },
        () => `${pick(openings)} ${pick(claims)}.`,
      ).join(' '),
    ).join('\n\n');
  });
  const numbered = spoken.map((each, at) => `${at + 1}. ${each}`);
  const { source, span } = aSource(
    {
      id: 'record-2019',
      title: 'Record of the sitting of 12 and 13 March 2019',
      publisher: 'Town council of Ister',
      published: '2019-04-01',
      language: 'en',
    },
    numbered.join('\n\n'),
  );
  const sittings = [sitting('sitting-1', '2019-03-12'), sitting('sitting-2', '2019-03-13')];
  return aGalleryDataset({
    id: 'ister-council',
    title: 'Two days in the town council of Ister, 12 and 13 March 2019',
    description:
      'An invented debate in an invented town, generated: 44 people who do not exist, and 220 statements that nobody made.',
    sources: [source],
    speakers: people,
    themes: matters.map((label, at) => ({
      id: `matter-${at + 1}`,
      label,
      definition: `${label}.`,
    })),
    events: [...sittings, ...decisions()],
    statements: numbered.map((words, at): Statement => {
      const by = at % 9 === 0 ? 0 : 1 + Math.floor(random() ** 1.6 * (speakers - 1));
      return {
        id: `s${at + 1}`,
        speaker: `speaker-${by + 1}`,
        form: 'direct-quote',
        text: words,
        saidAt: at < statements / 2 ? 'sitting-1' : 'sitting-2',
        source: span(words),
        events: random() < 0.6 ? [`decision-${1 + Math.floor(random() * 12)}`] : [],
        themes: [`matter-${1 + Math.floor(random() * matters.length)}`],
      };
    }),
  });
}

function sitting(id: string, edtf: string): EventRecord {
  return aGalleryEvent(edtf, { id, title: `Sitting of ${Number(edtf.slice(-2))} March 2019` });
}

function decisions(): readonly EventRecord[] {
  return Array.from({ length: 12 }, (_, at) => {
    const year = 2008 + at;
    const title = `Decision ${at + 1} of ${year} on the ${['wall', 'baths', 'buses', 'budget'][at % 4]}`;
    return aGalleryEvent(`${year}-${String(1 + ((at * 5) % 12)).padStart(2, '0')}-15`, {
      id: `decision-${at + 1}`,
      title,
    });
  });
}
