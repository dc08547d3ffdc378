import type { ComponentProps } from 'react';

const look =
  'touch underline decoration-edge decoration-1 underline-offset-link hover:text-accent hover:decoration-current';

/** A button within a line of text, which looks like a link there. */
export function LinkButton({ className = '', ...props }: ComponentProps<'button'>) {
  return <button type="button" className={`${look} ${className}`.trimEnd()} {...props} />;
}
