const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** First after the charset, so that it governs all that follows. */
export function withPolicy(html: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(/<meta charset=[^>]*>/i, (charset) => `${charset}\n    ${tag}`);
}

export function withDatasetName(html: string, file: string): string {
  return html.replace(
    /(<meta name="saywhen:dataset" content=")[^"]*/,
    (_, start: string) => start + escapeHtml(file),
  );
}

/** `files` are relative to the site's root. */
export function withFontPreloads(html: string, files: readonly string[]): string {
  const links = files.map(
    (file) =>
      `  <link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin />\n  `,
  );
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

export function withTitle(html: string, title: string): string {
  return html.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`);
}

/** The same page two folders down, as `events/<id>/index.html` is. */
export function atDepthTwo(html: string): string {
  return html.replace(/\b(href|src)="\.\//g, '$1="../../');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
