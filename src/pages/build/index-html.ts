/** The page with the address of its dataset, relative to the site's root; `name` may hold any signs. */
export function withDatasetName(html: string, name: string): string {
  const file = encodeURI(name).replace(/[?#]/g, encodeURIComponent);
  return html.replace(
    /(<meta name="saywhen:dataset" content=")[^"]*/,
    // A quotation mark is escaped as the address has it.
    (_, start: string) => start + file.replaceAll('&', '&amp;'),
  );
}

/** Before all other files, as text waits for its fonts; `files` are relative to the site's root. */
export function withFontPreloads(html: string, files: readonly string[]): string {
  const links = files.map(
    (file) =>
      `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin />\n    `,
  );
  return html.replace(/<link rel="icon"|<\/head>/, (next) => links.join('') + next);
}

/** All that a page always needs comes at once, instead of when the entry asks for it. */
export function withScriptPreloads(html: string, files: readonly string[]): string {
  const links = files.map(
    (file) => `    <link rel="modulepreload" crossorigin href="./${file}">\n`,
  );
  return html.replace(/ *<link rel="stylesheet"|<\/head>/, (next) => links.join('') + next);
}

/** The page with its style sheet asked for plainly: from a disk a browser refuses what is asked for as of another origin. */
export function withPlainStyles(html: string): string {
  return html.replace(/(<link rel="stylesheet") crossorigin\b/g, '$1');
}

/** The page with the hash of the dataset's file that was checked, so that a reader who gets it need not check it again. */
export function withCheckedHash(html: string, sha256: string): string {
  return html.replace(
    /<meta name="saywhen:dataset"[^>]*>/,
    (meta) => `${meta}\n    <meta name="saywhen:checked" content="${sha256}" />`,
  );
}
