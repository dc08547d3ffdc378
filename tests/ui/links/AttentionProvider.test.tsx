import { render, screen } from '@testing-library/react';
import { memo } from 'react';
import { expect, it } from 'vitest';
import { nothingLinked } from '@/domain/select/linked';
import { AttentionProvider } from '@/ui/links/AttentionProvider';
import { type Attention, useStanding } from '@/ui/links/thing-context';

const drawn: string[] = [];

const Row = memo(function Row({ id }: { readonly id: string }) {
  drawn.push(id);
  return <p>{useStanding({ kind: 'event', id })}</p>;
});

const rows = ['a', 'b', 'c'].map((id) => <Row key={id} id={id} />);
const standing = () => screen.getAllByText(/./).map((row) => row.textContent);
const at = (id: string): Attention => ({
  selected: { kind: 'event', id },
  pointed: null,
  linked: nothingLinked,
  lit: nothingLinked,
});

it('draws again only what stands otherwise to what is selected', () => {
  const { rerender } = render(<AttentionProvider attention={at('a')}>{rows}</AttentionProvider>);
  expect(standing()).toEqual(['selected', 'none', 'none']);
  drawn.length = 0;
  rerender(<AttentionProvider attention={at('b')}>{rows}</AttentionProvider>);
  expect(standing()).toEqual(['none', 'selected', 'none']);
  expect(drawn.toSorted()).toEqual(['a', 'b']);
});
