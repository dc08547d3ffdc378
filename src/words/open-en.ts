/** The page that opens what a reader brings: loaded with it. */
export const openWords = {
  title: 'Open a file',
  lead: 'See any timeline or record of speech as Saywhen shows its own: with filters, search and quotes beside events. The file stays on this device; nothing is sent anywhere.',
  needsScript: 'Opening a file needs JavaScript. Turn it on, then reload.',
  choose: 'Choose files',
} as const;
