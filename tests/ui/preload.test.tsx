import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { preload } from '@/ui/preload';

function Greeting({ name }: { readonly name: string }) {
  return <p>Hello, {name}.</p>;
}

class Boundary extends Component<{ readonly children: ReactNode }> {
  override state = { message: '' };

  static getDerivedStateFromError(error: Error) {
    return { message: error.message };
  }

  override render() {
    return this.state.message || this.props.children;
  }
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

it('fails where it stands, for the nearest boundary to tell', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const part = preload<object>(() => Promise.reject(new Error('No such file')));
  part.start();
  await act(async () => {
    render(
      <Boundary>
        <part.Part />
      </Boundary>,
    );
  });
  expect(screen.getByText('No such file')).toBeInTheDocument();
});
