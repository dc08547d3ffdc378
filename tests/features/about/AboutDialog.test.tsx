import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { AboutDialog } from '@/features/about/AboutDialog';
import { aCitedDataset, sha256 } from '../../support/a-cited-dataset';

const dataset = indexDataset(aCitedDataset({}));
const content = JSON.stringify(aCitedDataset({}));
const part = (ok: number, of: number) => ({ ok, of });
const own = { name: 'test.json', bytes: content.length, sha256: sha256(content) };
const verified = {
  dataset: 'test',
  version: '1.0.0',
  files: [own],
  checked: '2026-02-27T10:05:00Z',
  ok: true,
  sources: [],
  statements: { matches: 2, differs: 0, unchecked: 0 },
  evidence: { matches: 1, differs: 0, unchecked: 0 },
  checks: {
    'source-length': part(1, 1),
    'source-hash': part(1, 1),
    quote: part(1, 1),
    passage: part(2, 2),
    evidence: part(1, 1),
    fragment: part(1, 1),
  },
};
const provenance = {
  format: 'saywhen-provenance/1',
  dataset: { id: 'test', version: '1.0.0', files: [own] },
  sources: [],
  build: { commit: 'a'.repeat(40), modified: false, date: '2026-02-28T12:00:00Z' },
  verified,
  files: [own],
};

afterEach(() => vi.unstubAllGlobals());

/** A host with these files; any other is not there. */
function show(files: Readonly<Record<string, string>>, shown = dataset) {
  vi.stubGlobal('fetch', async (url: string) => {
    const body = files[new URL(url).pathname.slice('/data/'.length)];
    return new Response(body ?? '', { status: body === undefined ? 404 : 200 });
  });
  const onCheck = vi.fn();
  const nothing = () => undefined;
  const { unmount } = render(
    <QueryClientProvider client={new QueryClient()}>
      <AboutDialog
        dataset={shown}
        onCheck={onCheck}
        datasetUrl="https://host.example/data/test.json"
        onCite={nothing}
        onClose={nothing}
      />
    </QueryClientProvider>,
  );
  return { dialog: screen.getByRole('dialog'), onCheck, unmount };
}

const host = (given: object) => ({
  'provenance.json': JSON.stringify({ ...provenance, ...given }),
  'test.json': content,
});

it('says from what the page was built, and when all was last verified with what result', async () => {
  const { dialog } = show(host({}));
  expect(await screen.findByText(/27 February 2026, 10:05 UTC.*everything matches/)).toBeVisible();
  expect(dialog).toHaveTextContent('1 of 1 direct quote character for character');
  expect(dialog).toHaveTextContent(`28 February 2026, 12:00 UTC, commit ${'a'.repeat(40)}`);
  expect(dialog).toHaveTextContent(own.sha256);
  expect(dialog).not.toHaveTextContent('not the one');
});

it('names each file of the dataset as a link, with its size and hash', async () => {
  const second = { name: 'events.ndjson.gz', bytes: 1_250_000, sha256: 'b'.repeat(64) };
  show(host({ dataset: { ...provenance.dataset, files: [own, second] } }));
  const link = await screen.findByRole('link', { name: 'events.ndjson.gz' });
  expect(link).toHaveAttribute('href', 'https://host.example/data/events.ndjson.gz');
  expect(link.parentElement).toHaveTextContent(`, 1.3 MB, SHA-256 ${second.sha256}`);
  expect(screen.getByRole('link', { name: own.name })).toBeVisible();
});

it.each([
  [
    'a verification that failed',
    { verified: { ...verified, ok: false } },
    /NOT everything matches/,
  ],
  ['none since the file changed', { verified: null }, /Not since this version of the file/],
  [
    'sources that were changed',
    { build: { ...provenance.build, modified: true } },
    /with uncommitted changes/,
  ],
  ['no commit', { build: { ...provenance.build, commit: null } }, /with no known commit/],
])('says so: %s', async (_, given, told) => {
  show(host(given));
  expect(await screen.findByText(told)).toBeVisible();
});

it('says so where the host has another file than the build', async () => {
  show({ ...host({}), 'test.json': `${content}\n` });
  expect(await screen.findByText(/not the one this page was built with/)).toBeVisible();
});

it.each([
  ['missing', {}],
  ['broken', { 'provenance.json': '{"format":"x"}' }],
])('does without a file that is %s', async (_, files) => {
  show(files);
  expect(await screen.findByText('It is not known what this page was built from.')).toBeVisible();
});

it('leads to the reader’s own check', async () => {
  const { onCheck } = show({});
  await userEvent.click(screen.getByRole('button', { name: 'Check against the article' }));
  expect(onCheck).toHaveBeenCalledOnce();
});

it('does so where there is evidence alone, and not where there is no text', async () => {
  const cited = aCitedDataset({});
  const checks = () => screen.queryByRole('button', { name: /^Check against/ });
  const [bare] = cited.sources.map(({ length: _, sha256: __, ...source }) => source);
  const said = cited.statements.map((each) => ({ ...each, source: { id: 'article' } }));
  const events = cited.events.map((each) => ({ ...each, evidence: [] }));
  const without = { ...cited, events, sources: bare ? [bare] : [], statements: said };
  const { unmount } = show({}, indexDataset(without));
  expect(checks()).toBeNull();
  unmount();
  show({}, indexDataset({ ...cited, statements: [] }));
  expect(checks()).toBeVisible();
});
