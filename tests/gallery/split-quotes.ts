import { aGalleryDataset, aGalleryEvent, aSource } from './compose';

const text = `Mill at Harrow Ford to turn again after ninety years
By our own correspondent, 3 May 2024

“The wheel,” said Dr Anneke van der Berg, who led the repairs, “was the easy part.” The channel had
silted up in 1931, she added, and nobody had touched it since.
“We have no objection,” Peter Okonkwo-Hale of the Anglers’ Union said on Thursday, “so long as the fish
ladder is finished by September,” he went on, “and not a day later.”
The World Health Organisation of Harrow, a choir, will sing at the opening on 21 September 2024.
“I was married in that mill,” said Ruth Ashby. “I should like to be asked back.”`;

const { source, span, parts } = aSource(
  {
    id: 'mill-2024',
    title: 'Mill at Harrow Ford to turn again after ninety years',
    publisher: 'The Ford Gazette',
    published: '2024-05-03',
    url: 'https://gazette.example/mill',
    language: 'en',
  },
  text,
);

const quotes = {
  wheel: ['The wheel,', 'was the easy part.'],
  ladder: [
    'We have no objection,',
    'so long as the fish\nladder is finished by September,',
    'and not a day later.',
  ],
  married: ['I was married in that mill,', 'I should like to be asked back.'],
};
const silted = 'The channel had\nsilted up in 1931, she added, and nobody had touched it since.';

/** An article whose quotes its own words interrupt. */
export const splitQuotes = aGalleryDataset({
  format: 'saywhen/1.1',
  id: 'mill-at-harrow-ford',
  title: 'The mill at Harrow Ford, as reported on 3 May 2024',
  description:
    'An invented article about an invented mill, with quotes that the report interrupts.',
  sources: [source],
  speakers: [
    {
      id: 'van-der-berg',
      name: 'Dr Anneke van der Berg',
      role: 'Head of the repairs',
      organisation: 'Harrow Ford Mill Trust',
    },
    {
      id: 'okonkwo-hale',
      name: 'Peter Okonkwo-Hale',
      role: 'Secretary',
      organisation: 'Anglers’ Union',
    },
    { id: 'ashby', name: 'Ruth Ashby', role: 'Resident', organisation: 'Harrow Ford' },
  ],
  themes: [
    { id: 'repairs', label: 'Repairs', definition: 'Wheel, channel and building.' },
    { id: 'river', label: 'The river', definition: 'Fish and water.' },
    { id: 'memories', label: 'Memories', definition: 'What the mill was.' },
  ],
  events: [
    aGalleryEvent('1931', {
      id: 'silting',
      title: '1931: the mill channel silts up',
      label: 'Channel silts up',
    }),
    aGalleryEvent('2024-05-02', { id: 'interviews', title: 'Interviews on Thursday, 2 May 2024' }),
    aGalleryEvent('[..2024-09-30]', {
      id: 'fish-ladder',
      title: 'Fish ladder due by September 2024',
    }),
    aGalleryEvent('2024-09-21', { id: 'opening', title: 'Opening of the mill' }),
    aGalleryEvent(null, { id: 'wedding', title: 'A wedding in the mill' }),
  ],
  statements: [
    {
      id: 's1',
      speaker: 'van-der-berg',
      form: 'direct-quote',
      saidAt: 'interviews',
      ...parts(quotes.wheel),
      events: ['opening'],
      themes: ['repairs'],
    },
    {
      id: 's2',
      speaker: 'van-der-berg',
      form: 'reported',
      text: 'The channel silted up in 1931 and was left alone until the repairs.',
      saidAt: 'interviews',
      source: span(silted),
      events: ['silting'],
      themes: ['repairs', 'river'],
    },
    {
      id: 's3',
      speaker: 'okonkwo-hale',
      form: 'direct-quote',
      saidAt: 'interviews',
      ...parts(quotes.ladder),
      events: ['fish-ladder'],
      themes: ['river'],
    },
    {
      id: 's4',
      speaker: 'ashby',
      form: 'direct-quote',
      saidAt: 'interviews',
      ...parts(quotes.married),
      events: ['wedding'],
      themes: ['memories'],
    },
  ],
});
