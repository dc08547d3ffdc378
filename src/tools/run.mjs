// node src/tools/run.mjs NAME [WORDS]: runs the command in NAME.ts, and ends with the code that it returns.
// biome-ignore lint/style/noRestrictedImports: plain Node knows no `@/`.
import { importSource } from '../dataset/node/import-source.mjs';

// Whoever reads along may have enough, as `head` does.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const [name, ...words] = process.argv.slice(2);
const { main } = await importSource(`src/tools/${name}.ts`);
try {
  process.exitCode = await main(words);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
