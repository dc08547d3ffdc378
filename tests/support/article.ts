import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The article of the shipped dataset, which is not part of the project: ARTICLE, or where it may lie. */
export const articleFile =
  process.env.ARTICLE ??
  fileURLToPath(new URL('../../../shared/content/article.txt', import.meta.url));

export const hasArticle = existsSync(articleFile);

/** The article's text; throws where it is not here. */
export function readArticle(): string {
  return readFileSync(articleFile, 'utf8');
}
