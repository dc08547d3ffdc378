/**
 * HTML that shows a view inside another page: one frame and no script. `title` names the frame for
 * those who hear the page.
 */
export function writeEmbedSnippet(link: string, title: string): string {
  const attributes = [`src="${escapeAttribute(link)}"`, `title="${escapeAttribute(title)}"`];
  return `<iframe ${attributes.join(' ')} width="100%" height="640" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
