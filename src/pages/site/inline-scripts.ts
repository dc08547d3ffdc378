import { createHash } from 'node:crypto';
import { escapeJson } from './html-text.ts';

/**
 * Before all other scripts. Pages enforce Trusted Types, so that markup and addresses of scripts go through here:
 * markup comes out as text, and only a file of the app is run, be it by the page or as a worker.
 */
export const trustedTypesScript = `window.trustedTypes?.createPolicy('default', {
createHTML: (markup) => markup.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
createScriptURL: (address) => {
const { origin, pathname } = new URL(address, document.baseURI);
if (origin === location.origin && /\\/(?:assets\\/[\\w.-]+|before-paint)\\.js$/.test(pathname)) return address;
throw new TypeError('No script of this site: ' + address);
},
});
`;

/**
 * First in each page's head: a host may serve a folder's page without the slash on which relative
 * addresses count. Adding it to the address, without another request, makes them right. On an
 * `index` whose ending the host took off they are right as they are.
 */
export const addSlashScript = `(() => {
const { pathname, search, hash } = location;
const last = pathname.slice(pathname.lastIndexOf('/') + 1);
const isRecord = /\\/(?:events|statements|speakers)\\/[^/]+$/.test(pathname);
if (last === '' || last === 'index.html' || (!isRecord && (last === 'index' || last.includes('.')))) return;
try { history.replaceState(history.state, '', pathname + '/' + search + hash); } catch {}
})();`;

interface Entry {
  readonly siteUrl: string | null;
  /** Relative to the site's root. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * In the page for unknown addresses, whose own depth is not known: points the way home, and opens
 * the app where the address has the form of a record's. Whether there is such a record, the app says:
 * a large dataset's have no pages of their own.
 */
export function notFoundScript({ siteUrl, scripts, styles }: Entry): string {
  return `(() => {
let path = location.pathname;
try { path = decodeURIComponent(path); } catch {}
path = path.replace(/[)\\]}>.,;:!?'"\u201d\u2019\u00bb*\u2026]+$/, '');
const record = /^(.*\\/)(?:events|statements|speakers)\\/[^/]+\\/?(?:index(?:\\.html)?)?$/.exec(path);
const below = record ?? /^(.*?\\/)(?:events|statements|speakers)\\//.exec(path);
const root = below ? below[1] : '/';
document.querySelector('#prerendered a').href = ${escapeJson(siteUrl)} ?? root;
if (!record) return;
for (const line of document.querySelectorAll('.nowhere > h1, .nowhere > h1 + p')) line.hidden = true;
const add = (name, attributes) => document.head.append(Object.assign(document.createElement(name), attributes));
for (const file of ${escapeJson(styles)}) add('link', { rel: 'stylesheet', href: root + file });
add('script', { async: false, src: root + 'before-paint.js' });
for (const file of ${escapeJson(scripts)}) add('script', { async: false, type: 'module', src: root + file });
})();`;
}

/** How a policy names an inline script or style: by the hash of its text (CSP level 3). */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
