/** What is to be said of a link or of the page above the timeline: loaded once there is something to say. */
export const noticeWords = {
  noSuch: (kind: string, id: string) => `There is no ${kind} “${id}” in this dataset.`,
  noSuchPage: (path: string) => `There is no page “${path}” here.`,
  badValue: (key: string, value: string) => `“${value}” is not a valid value for ${key}.`,
  badWindow: (window: string) => `The window ${window} is empty.`,
  stillApplies: 'The rest of your link still applies.',
  kinds: { event: 'event', statement: 'statement', speaker: 'speaker', theme: 'theme' },
  builtWith: (built: string, loaded: string) =>
    `This page was built from version ${built} of the dataset and shows version ${loaded}.`,
  builtWithOther: (version: string) =>
    `The dataset was replaced since this page was built, without a new version: both are ${version}. What is shown here is the new file; previews of links may show the old one.`,
  dismiss: 'Close this notice',
} as const;
