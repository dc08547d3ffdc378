// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { leaveKeysToInputMethod } from '@/lib/browser/input-method';

it('keeps the keys of an input method from the page while it composes, and no others', () => {
  leaveKeysToInputMethod();
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key));
  const press = (key: string, more: KeyboardEventInit = {}) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  press('Escape', { isComposing: true });
  press('Enter', { keyCode: 229 });
  expect(heard).toEqual([]);
  press('Escape');
  expect(heard).toEqual(['Escape']);
});
