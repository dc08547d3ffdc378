// npm test: every step, to the end, and the sum of it in the last line. `--fast` leaves out what needs a build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dataset = 'data/belgrade-roundtable-2026.json';
const article = process.env.ARTICLE ?? path.join(root, '../shared/content/article.txt');
const reports = mkdtempSync(path.join(tmpdir(), 'saywhen-tests-'));
const fast = process.argv.includes('--fast');

const results = fast
  ? [...checkCode(), runUnitTests()]
  : [
      ...checkCode(),
      checkDataset(),
      ...verifyDataset(),
      runUnitTests(),
      buildSite(),
      runBrowserTests(),
    ];

rmSync(reports, { recursive: true, force: true });
finish(results);

function checkCode() {
  return [
    step('Types', 'typescript/bin/tsc', ['--noEmit']),
    step('Lint', '@biomejs/biome/bin/biome', ['check', '.']),
    step('Dead code', 'knip/bin/knip.js'),
  ];
}

function checkDataset() {
  return step('Dataset', path.join(root, 'src/tools/run.mjs'), ['dataset', 'check', dataset]);
}

function verifyDataset() {
  if (!existsSync(article)) {
    console.log('\nThe article was not found, so offsets are not compared with it (set ARTICLE).');
    return [];
  }
  const words = ['verify', dataset, '--source', `report-2026-02-28=${article}`];
  return [step('Verification', path.join(root, 'src/tools/run.mjs'), words)];
}

function buildSite() {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  return step('Build', 'vite/bin/vite.js', ['build']);
}

function runUnitTests() {
  const file = path.join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const succeeded = run('Unit tests', ['vitest/vitest.mjs', 'run', ...reporters]);
  return countTests('Unit tests', succeeded, readReport(file, countVitest));
}

function runBrowserTests() {
  const file = path.join(reports, 'playwright.json');
  const program = ['@playwright/test/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts'];
  const succeeded = run('Browser tests', program, { PLAYWRIGHT_JSON: file });
  return countTests('Browser tests', succeeded, readReport(file, countPlaywright));
}

function step(name, program, words = []) {
  const passed = run(name, [program, ...words]);
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

function run(name, [program, ...words], env = {}) {
  console.log(`\n── ${name} ──`);
  const script = path.isAbsolute(program) ? program : path.join(root, 'node_modules', program);
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [script, ...words], options).status === 0;
}

/** A runner that fails for another reason than a test, or runs no test, is one failure more. */
function countTests(name, succeeded, { passed, failed, skipped }) {
  const silent = failed === 0 && (!succeeded || passed === 0);
  return { name, passed, failed: silent ? 1 : failed, skipped };
}

function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function countVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests,
  };
}

function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

function finish(all) {
  console.log('\n── Summary ──');
  for (const { name, ...counts } of all) {
    console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name}: ${writeCounts(counts)}`);
  }
  const sum = (key) => all.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  console.log(
    writeCounts({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }),
  );
}

function writeCounts({ passed, failed, skipped }) {
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${rest}`;
}
