import { expect, it } from 'vitest';
import {
  atDepthTwo,
  withDatasetName,
  withFontPreloads,
  withPolicy,
  withTitle,
} from '@/pages/page-html';

const page = `<html><head>
    <meta charset="utf-8" />
    <meta name="saywhen:dataset" content="data/one.json" />
    <title>Saywhen</title>
    <script src="./before-paint.js"></script>
  </head><body><a href="https://example.org/./x">x</a></body></html>`;

it('puts the policy right after the charset, before anything it governs', () => {
  expect(withPolicy(page)).toMatch(
    /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/,
  );
});

it('names the dataset, escaped', () => {
  expect(withDatasetName(page, 'data/$1"&.json')).toContain('content="data/$1&quot;&amp;.json"');
});

it('preloads fonts by addresses that work below any path', () => {
  expect(withFontPreloads(page, ['assets/a.woff2'])).toContain(
    '<link rel="preload" href="./assets/a.woff2" as="font" type="font/woff2" crossorigin />',
  );
});

it('writes a title that cannot break out of its element', () => {
  expect(withTitle(page, '</title><script>$& & "x"')).toContain(
    '<title>&lt;/title&gt;&lt;script&gt;$&amp; &amp; &quot;x&quot;</title>',
  );
});

it('leads a page two folders down back to the root, and leaves other addresses alone', () => {
  const deep = atDepthTwo(page);
  expect(deep).toContain('<script src="../../before-paint.js">');
  expect(deep).toContain('href="https://example.org/./x"');
});
