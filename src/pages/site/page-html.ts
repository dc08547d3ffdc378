import { policyHash } from './inline-scripts.ts';

export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** First after the charset, so that it governs all that follows; lets each inline text in by its hash. */
export function withPolicy(html: string, { scripts, styles }: Inline): string {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(policyHash)].join(' '),
    ["style-src 'self'", ...styles.map(policyHash)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
  return afterCharset(html, `<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

/** Before anything with an address. Wants a policy that lets these texts in. */
export function withInline(html: string, { scripts, styles }: Inline): string {
  const tags = [
    ...scripts.map((script) => `<script>${script}</script>`),
    ...styles.map((style) => `<style>${style}</style>`),
  ];
  return afterCharset(html, tags.join('\n    '));
}

function afterCharset(html: string, tags: string): string {
  return html.replace(/<meta charset=[^>]*>/i, (charset) => `${charset}\n    ${tags}`);
}

/** `head` takes the title's place, after all files: it can be long, and they would wait for it. */
export function withHead(html: string, head: string): string {
  return html
    .replace(/<title>[^<]*<\/title>\s*/, '')
    .replace('</head>', () => `  ${head}\n  </head>`);
}

/** `above` is before the app's own place, and `content` after it, instead of the word that it is needed. */
export function withContent(html: string, content: string, above = ''): string {
  return html
    .replace(/<noscript>[^<]*<\/noscript>/, () => content)
    .replace('<div id="root">', (place) => above + place);
}

/** Controls that wait for the app, so that none seems to work and does nothing if it never comes. */
export function withControlsOff(markup: string): string {
  return markup.replace(/<(button|input|select|textarea)\b(?![^>]* disabled\b)/g, '<$1 disabled');
}

/** The same page so many folders down; `events/<id>/index.html` is two. */
export function atDepth(html: string, depth: number): string {
  return html.replace(/\b(href|src)="\.\//g, `$1="${'../'.repeat(depth)}`);
}

/** Without what a browser would look for at an address that counts on the page's depth. */
export function withoutFiles(html: string): string {
  return html.replace(/\s*<(?:link\b[^>]*|script\b[^>]*\bsrc=[^>]*>\s*<\/script)>/g, '');
}

/** The files of the app that a built page names, relative to the site's root. */
export function findFiles(html: string): { readonly scripts: string[]; readonly styles: string[] } {
  const all = (pattern: RegExp) => Array.from(html.matchAll(pattern), (match) => match[1] ?? '');
  return {
    scripts: all(/<script type="module"[^>]* src="\.\/([^"]+)"/g),
    styles: all(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/g),
  };
}
