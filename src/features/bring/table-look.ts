const shape = 'wrap-anywhere px-1.5 py-1 text-sm first:ps-0 last:pe-0';

/** Heads and cells of the tables of an account, in words and in numbers. */
const head = `${shape} border-ink border-b-2 align-bottom font-semibold`;
const body = `${shape} border-hair border-b align-top`;
export const headLook = `${head} text-start`;
export const bodyLook = `${body} text-start`;
export const numberHeadLook = `${head} text-end`;
export const numberLook = `${body} text-end`;
