// Runs before anything is installed, so it uses nothing but what Node brings. A folder that is named, such as
// tests/bench, has packages of its own.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [folder = '.'] = process.argv.slice(2);
const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
const installed = changedAt('node_modules/.package-lock.json');

if (installed > 0 && installed >= changedAt('package-lock.json')) {
  console.log('Packages are up to date.');
} else {
  console.log('Installing packages with npm ci …');
  install();
}

function changedAt(file) {
  return statSync(`${root}${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function install() {
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    `Could not install the packages${error ? ` (${error.message})` : ''}. ` +
      'See the output above. Once an npm registry can be reached, run "npm ci" and try again.',
  );
  process.exitCode = 1;
}
