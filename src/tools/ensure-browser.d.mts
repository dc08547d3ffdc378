/** The browser for the tests: a path, or null for the one that Playwright brings. */
export function findBrowser(): string | null;
