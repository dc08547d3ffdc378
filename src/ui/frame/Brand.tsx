import { words } from '@/words/en';
import { Wordmark } from './Wordmark';

/** The wordmark, which links to everything. */
export function Brand({ href }: { readonly href: string }) {
  return (
    <a
      className="inline-flex min-h-7 items-center whitespace-nowrap font-semibold font-serif text-2xl/none tracking-[-0.01em] no-underline max-sm:min-h-touch"
      href={href}
      aria-label={words.app.home}
    >
      <Wordmark />
    </a>
  );
}
