import { escapeHtml } from '@/lib/escape-html';

/**
 * HTML that shows a view inside another page: a frame, and the script that lets it grow with its
 * content. `title` names the frame for those who hear the page; `script` is the site's `embed.js`.
 */
export function writeEmbedSnippet(link: string, title: string, script: string): string {
  const attributes = [`src="${escapeHtml(link)}"`, `title="${escapeHtml(title)}"`];
  return [
    `<iframe data-saywhen ${attributes.join(' ')} width="100%" height="600" loading="lazy"></iframe>`,
    `<script src="${escapeHtml(script)}" defer></script>`,
  ].join('\n');
}
