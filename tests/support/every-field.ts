import type { DatasetFile } from '@/domain/format/schema';
import { sha256 } from './a-cited-dataset';

/** The text of the one source that has one. */
export const record = `Sitting of 3 May 2001

ANN VAN DER BERG: Why was the bridge closed?

BO BLÁHA: It was closed for repairs.

It will open in June.

“We will cross it,” she said, “when it is safe.”`;

const span = (words: string) => {
  const start = record.indexOf(words);
  if (start < 0) throw new Error(`The record does not hold “${words}”`);
  return { start, end: start + words.length, sha256: sha256(words) };
};

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const long = 'It was closed for repairs.\n\nIt will open in June.';

/** A dataset that uses each field of `saywhen/1.1`, and leaves out what 1.1 lets out. */
export const everyField: DatasetFile = {
  format: 'saywhen/1.1',
  id: 'bridge-debate',
  version: '1.0.0',
  title: 'The debate on the bridge',
  description: 'Made up for tests.',
  language: 'en',
  about: ['A debate that never was.'],
  publisher: { name: 'The Paper', url: 'https://paper.example/', logo: 'logo.png' },
  licence,
  accent: { light: '#8a1538', dark: '#f29bb2' },
  sources: [
    {
      id: 'record',
      kind: 'debate',
      title: 'Record of the sitting',
      publisher: 'The Council',
      published: '2001-05-03',
      language: 'en',
      length: record.length,
      sha256: sha256(record),
    },
    {
      id: 'tape',
      kind: 'broadcast',
      direction: 'rtl',
      title: 'Evening news',
      publisher: 'Radio',
      published: '2001',
      language: 'ar',
    },
  ],
  speakers: [
    { id: 'ann', name: 'Ann van der Berg', short: 'Van der Berg' },
    { id: 'bo', name: 'Bo Bláha', role: 'Mayor', organisation: 'Council' },
    { id: 'cy', name: 'Cy Dee', role: 'Engineer' },
  ],
  themes: [{ id: 'bridges', label: 'Bridges' }],
  events: [
    {
      id: 'works-era',
      kind: 'period',
      title: 'Years of public works',
      date: { edtf: '1995/2003', basis: 'stated' },
      evidence: [],
    },
    {
      id: 'closing',
      title: 'The bridge is closed',
      label: 'Bridge closed',
      date: { edtf: '2001-04-28', basis: 'stated' },
      summary: 'The old bridge is closed to all traffic.',
      themes: ['bridges'],
      participants: ['cy', 'bo'],
      links: [
        { title: 'Notice of closure', url: 'https://council.example/notice', publisher: 'Council' },
      ],
      media: [
        {
          file: 'bridge.png',
          alt: 'A stone bridge with barriers at both ends',
          caption: 'The bridge on the day it was closed',
          credit: 'Photo: A. Nyone',
          licence,
          width: 640,
          height: 360,
        },
      ],
      evidence: [],
    },
    {
      id: 'sitting',
      title: 'Sitting of the council',
      date: { edtf: '2001-05-03', basis: 'stated' },
      evidence: [],
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'ann',
      form: 'spoken',
      to: 'bo',
      text: 'Why was the bridge closed?',
      saidAt: 'sitting',
      source: { id: 'record', ...span('Why was the bridge closed?') },
      events: ['closing'],
      themes: ['bridges'],
    },
    {
      id: 's2',
      speaker: 'bo',
      role: 'Chair of works',
      organisation: 'Works committee',
      form: 'spoken',
      to: 'ann',
      answers: 's1',
      text: long,
      saidAt: 'sitting',
      source: { id: 'record', ...span(long) },
      events: ['closing'],
      themes: [],
    },
    {
      id: 's3',
      speaker: 'ann',
      form: 'direct-quote',
      text: 'We will cross it, … when it is safe.',
      source: {
        id: 'record',
        parts: [span('We will cross it,'), span('when it is safe.')],
        fragment: 'when it is safe',
      },
      events: [],
      themes: ['bridges'],
    },
    {
      id: 's4',
      speaker: 'cy',
      form: 'reported',
      text: 'The repairs are on time.',
      source: { id: 'tape' },
      answers: 's2',
      events: ['closing'],
      themes: [],
    },
  ],
};
