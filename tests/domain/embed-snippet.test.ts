import { expect, it } from 'vitest';
import { writeEmbedSnippet } from '@/domain/embed-snippet';

it('is one frame, in which no text can end an attribute', () => {
  expect(writeEmbedSnippet('https://x.example/?q=a&embed=1', 'The "talks" <b> & more')).toBe(
    '<iframe src="https://x.example/?q=a&amp;embed=1" title="The &quot;talks&quot; &lt;b&gt; &amp; more" width="100%" height="640" loading="lazy"></iframe>',
  );
});
