import { act, configure, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openApp } from '../support/mount-app';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });

it('says at once that the dataset did not come, and opens it when the line is back', async () => {
  let hasLine = false;
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => hasLine });
  await openApp('', () => hasLine);
  expect(await screen.findByRole('alert')).toHaveTextContent('You may be offline.');
  hasLine = true;
  act(() => void dispatchEvent(new Event('online')));
  expect(await screen.findByRole('region', { name: 'Details' })).toBeInTheDocument();
});
