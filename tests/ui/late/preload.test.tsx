import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { preload } from '@/ui/late/preload';
import { words } from '@/words/en';

function Greeting({ name }: { readonly name: string }) {
  return <p>Hello, {name}.</p>;
}

it('draws at once what has come before it is drawn, and brings it once', async () => {
  const load = vi.fn(async () => Greeting);
  const part = preload(load);
  part.start();
  part.start();
  await load.mock.results[0]?.value;
  render(<part.Part name="Ann" fallback="Waiting" />);
  expect(screen.getByText('Hello, Ann.')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(1);
});

it('puts what comes later in the place of its fallback as soon as it comes', async () => {
  let bring: (component: typeof Greeting) => void = () => undefined;
  const part = preload<{ readonly name: string }>(() => new Promise((done) => (bring = done)));
  render(<part.Part name="Ann" fallback="Waiting" />);
  expect(screen.getByText('Waiting')).toBeInTheDocument();
  // Microtasks alone: nothing that waits for a clock.
  await act(async () => bring(Greeting));
  expect(screen.getByText('Hello, Ann.')).toBeInTheDocument();
  expect(screen.queryByText('Waiting')).not.toBeInTheDocument();
});

it('says where it stands that it did not come, and brings it when asked again', async () => {
  const load = vi
    .fn<() => Promise<typeof Greeting>>()
    .mockRejectedValueOnce(new Error('No such file'))
    .mockResolvedValueOnce(Greeting);
  const part = preload(load);
  render(<part.Part name="Ann" fallback="Waiting" />);
  expect(await screen.findByRole('alert')).toHaveTextContent(words.failure.part);
  expect(screen.queryByText('Waiting')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: words.failure.retry }));
  expect(await screen.findByText('Hello, Ann.')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('asks again by itself when the connection is back', async () => {
  const load = vi
    .fn<() => Promise<typeof Greeting>>()
    .mockRejectedValueOnce(new Error('Offline'))
    .mockResolvedValueOnce(Greeting);
  const part = preload(load);
  render(<part.Part name="Ann" />);
  await screen.findByRole('alert');
  act(() => void dispatchEvent(new Event('online')));
  expect(await screen.findByText('Hello, Ann.')).toBeInTheDocument();
});

it('puts every piece that missed it in its place once it has come for one', async () => {
  const load = vi
    .fn<() => Promise<typeof Greeting>>()
    .mockRejectedValueOnce(new Error('Offline'))
    .mockResolvedValueOnce(Greeting);
  const part = preload(load);
  render(
    <>
      <part.Part name="Ann" />
      <part.Part name="Ben" />
    </>,
  );
  expect(await screen.findAllByRole('alert')).toHaveLength(2);
  const [first] = screen.getAllByRole('button', { name: words.failure.retry });
  if (first) await userEvent.click(first);
  expect(await screen.findByText('Hello, Ann.')).toBeInTheDocument();
  expect(await screen.findByText('Hello, Ben.')).toBeInTheDocument();
});
