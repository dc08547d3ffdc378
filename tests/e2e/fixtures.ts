import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test as plain } from '@playwright/test';

interface Options {
  /** Console errors that a test provokes on purpose, such as the 404 of an unknown id. */
  readonly expectedErrors: readonly RegExp[];
}

const policy = 'Content Security Policy';

/** Every test fails on a policy violation, an error on the page or a request to another host. */
export const test = plain.extend<Options & { engine: undefined; guard: undefined }>({
  expectedErrors: [[], { option: true }],
  // First, so that no browser is started that is not there.
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads here that nothing is needed.
    async ({}, use, { project, skip }) => {
      const { missing } = project.metadata;
      skip(Boolean(missing), String(missing));
      await use(undefined);
    },
    { auto: true },
  ],
  guard: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const trouble = await watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      const isExpected = (line: string) =>
        !line.includes(policy) && expectedErrors.some((pattern) => pattern.test(line));
      expect(trouble.filter((line) => !isExpected(line))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Rows of a long list after its first are made as those are, and there may be thousands. */
const alike = '.rows > * > :nth-child(n + 40)';

/** Fails with the rule and the element, and with the state of the page that was looked at. */
export async function expectNoAxeViolations(page: Page, stateName: string): Promise<void> {
  // Frames of other hosts, which nothing here has, are what the other mode takes three times as long for.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.exclude(alike).analyze();
  const found = violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact}): ${target.join(' ')}`),
  );
  expect(found, `accessibility, ${stateName}`).toEqual([]);
}

async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const trouble: string[] = [];
  await context.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      console.error(`${name}: ${violation.effectiveDirective} blocked ${violation.blockedURI}`);
    });
  }, policy);
  context.on('console', (message) => {
    // vis writes its warnings as plain lines.
    const text = message.text();
    const bad = message.type() === 'error' || text.includes(policy) || text.startsWith('WARNING');
    if (bad) trouble.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => trouble.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (/^https?:$/.test(protocol) && target !== origin) trouble.push(`request: ${request.url()}`);
  });
  return trouble;
}
