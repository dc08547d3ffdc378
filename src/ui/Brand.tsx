import { words } from '@/words/en';

/** The wordmark, which leads to everything. */
export function Brand({ href }: { readonly href: string }) {
  return (
    <a className="brand" href={href} aria-label={words.app.home}>
      <span>Say</span>
      <i />
      <span>when</span>
    </a>
  );
}
