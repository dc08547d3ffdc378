import { expect, it } from 'vitest';
import { writeEmbedSnippet } from '@/domain/cite/embed-snippet';

it('is a frame that a publisher can paste, with the script that lets it grow', () => {
  const [frame, script] = writeEmbedSnippet(
    'https://x.example/?q=a&embed=1',
    'The "talks" <b> & more',
    'https://x.example/embed.js',
  ).split('\n');
  expect(frame).toBe(
    '<iframe data-saywhen src="https://x.example/?q=a&amp;embed=1" title="The &quot;talks&quot; &lt;b&gt; &amp; more" width="100%" height="600" loading="lazy"></iframe>',
  );
  expect(script).toBe('<script src="https://x.example/embed.js" defer></script>');
});
