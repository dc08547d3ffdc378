import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What is said in the types of a dataset that is read part by part. */
const aboutParts =
  /from '(?:@\/domain\/(?:model\/(?:dataset-part|loaded-dataset)|parts\/)|\.\/(?:dataset-part|loaded-dataset)')/;

/** Who asks for another part, reads it, or shows the way to it; all others ask the dataset what it knows. */
const rooms = [
  'app/open',
  'app/own',
  'app/view',
  'dataset/door',
  'dataset/duckdb',
  'dataset/load',
  'dataset/node',
  'domain/model',
  'domain/pack',
  'domain/parts',
  'features/part',
  'pages/build',
  'pages/site',
  'tools',
];

it('is known as one that may be a part to no more rooms than lead to parts', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file));
  const knowing = files.filter((file) => aboutParts.test(readFileSync(`src/${file}`, 'utf8')));
  const room = (file: string) => file.slice(0, file.lastIndexOf('/'));
  expect([...new Set(knowing.map(room))].sort()).toEqual(rooms);
});
