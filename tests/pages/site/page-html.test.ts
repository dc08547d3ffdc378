import { describe, expect, it } from 'vitest';
import { withDatasetName, withFontPreloads, withPlainStyles } from '@/pages/build/index-html';
import {
  atDepth,
  findFiles,
  withControlsOff,
  withHead,
  withInline,
  withoutFiles,
  withPolicy,
} from '@/pages/site/page-html';

const page = `<html><head>
    <meta charset="utf-8" />
    <meta name="saywhen:dataset" content="data/one.json" />
    <title>Saywhen</title>
    <link rel="icon" href="./favicon.svg" />
    <script src="./before-paint.js"></script>
  </head><body><a href="https://example.org/./x">x</a></body></html>`;

it('puts the policy right after the charset, before anything it governs', () => {
  const none = { scripts: [], styles: [] };
  expect(withPolicy(page, none)).toMatch(
    /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self';/,
  );
});

it('lets an inline text in by the hash of exactly that text, after the policy', () => {
  const inline = { scripts: ['alert(1)'], styles: ['p{color:red}'] };
  const html = withPolicy(withInline(page, inline), inline);
  // From an independent tool: printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(html).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>alert(1)'));
  expect(html).toContain('<style>p{color:red}</style>');
});

it('names the dataset, escaped', () => {
  expect(withDatasetName(page, 'data/$1"&.json')).toContain('content="data/$1%22&amp;.json"');
});

it('preloads fonts by addresses that work below any path', () => {
  const html = withFontPreloads(page, ['assets/a.woff2']);
  expect(html).toContain(
    '<link rel="preload" href="./assets/a.woff2" as="font" type="font/woff2" crossorigin />',
  );
  expect(html.indexOf('a.woff2')).toBeLessThan(html.indexOf('<script'));
});

it('puts a page’s own head after all files, whatever signs are in it', () => {
  const html = withHead(page, '<title>$& $1</title>');
  expect(html).toContain('  <title>$& $1</title>\n  </head>');
  expect(html.match(/<title>/g)).toHaveLength(1);
});

it('leads a page two folders down back to the root, and leaves other addresses alone', () => {
  const deep = atDepth(page, 2);
  expect(deep).toContain('<script src="../../before-paint.js">');
  expect(deep).toContain('href="https://example.org/./x"');
});

describe('a page whose depth is not known', () => {
  const built = `<head><link rel="icon" href="./i.svg" />
    <script  src="./before-paint.js"></script>
    <script type="module" crossorigin src="./assets/index-a.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-b.css"><title>x</title></head>`;

  it('names no file', () => {
    expect(withoutFiles(built)).toBe('<head><title>x</title></head>');
  });

  it('knows the files of the app', () => {
    expect(findFiles(built)).toEqual({
      scripts: ['assets/index-a.js'],
      styles: ['assets/index-b.css'],
    });
  });
});

it('turns off each control that waits for the app, once, and leaves words and links alone', () => {
  expect(
    withControlsOff('<a href="x">button</a><button type="button">Go</button><input disabled=""/>'),
  ).toBe('<a href="x">button</a><button disabled type="button">Go</button><input disabled=""/>');
});

it('asks for style sheets plainly, so that a page on a disk has its own', () => {
  const link = '<link rel="stylesheet" crossorigin href="./assets/a.css">';
  const html = withPlainStyles(`${link}<link rel="modulepreload" crossorigin href="./a.js">`);
  expect(html).toBe(
    '<link rel="stylesheet" href="./assets/a.css"><link rel="modulepreload" crossorigin href="./a.js">',
  );
});
