// npm run fuzz: 100,000 changes of the bundled and the gallery's datasets; `-- --count 500 --seed 7` makes others.
import { parseArgs } from 'node:util';
import { importSource } from '../../src/dataset/node/import-source.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const { fuzz } = await importSource('tests/fuzz/fuzz.ts');
const [seed, count] = [Number(values.seed), Number(values.count)];
console.log(`Seed ${seed}, ${count} changes.`);
const begun = performance.now();
const { counts, faults, slowest } = await fuzz({
  seed,
  count,
  onProgress: (done) => {
    if (done % 10_000 === 0)
      console.log(`${done} after ${Math.round((performance.now() - begun) / 1000)} s`);
  },
});
for (const fault of faults) console.log(`✗ ${fault}`);
console.log(
  `${counts.shown} shown whole, ${counts.refused} refused by name and place, ${faults.length} faults; the slowest took ${Math.round(slowest)} ms.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
