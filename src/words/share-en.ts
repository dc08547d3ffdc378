/** What can be taken along: loaded with the dialog that offers it. */
export const shareWords = {
  title: 'Share',
  close: 'Close',
  view: 'Link to this view',
  event: 'Link to this event',
  statement: 'Link to this statement',
  speaker: 'Link to this speaker',
  links: 'Links',
  permanent: (version: string) => `Permanent link to version ${version}`,
  onDevice:
    'These links work in this browser while the file is open or kept here. To show it to others, send them the file, or publish it as a site of its own.',
  device: 'Share with another app',
  deviceFailed: 'Your device could not share the link. Copy it above.',
  embed: 'Embed',
  snippet: 'HTML for your page',
  snippetHint: 'It shows this view in a frame, including later corrections to the dataset.',
  cite: 'Cite',
  citeHint: 'A reference as text, BibTeX, RIS or CSL-JSON, naming the source and the version.',
  download: 'Download',
  downloadHint:
    'The dataset or what is shown of it, in formats of others; the timeline as a picture.',
  downloadOpen: 'Choose a format',
  attributed: {
    'direct-quote': 'Copy quote with attribution',
    spoken: 'Copy words with attribution',
    reported: 'Copy paraphrase with attribution',
  },
} as const;

/** What is above the timeline inside another page: loaded only there. */
export const embedWords = {
  fullPage: 'Open the full page',
  whereItOpens: ' of Saywhen, in a new tab',
  only: (filters: readonly string[]) => `only ${filters.join(', ')}`,
} as const;
