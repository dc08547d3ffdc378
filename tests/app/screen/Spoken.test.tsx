import { readFileSync } from 'node:fs';
import { configure, fireEvent, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mountApp } from '../../support/mount-app';

// Late parts are compiled as they are asked for, which a busy machine takes its time for.
configure({ asyncUtilTimeout: 15_000 });

/** A busy machine takes its time to draw the whole app. */
const slow = 90_000;

const press = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  fireEvent.click(found);
};

/** All that a screen reader is told of its own accord. */
const spoken = () =>
  [...document.querySelectorAll('[aria-live="polite"], [role="status"]:not([aria-live])')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text.trim() !== '');
const says = (...texts: readonly (string | RegExp)[]) =>
  waitFor(() =>
    expect(spoken()).toEqual(
      texts.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))),
    ),
  );

it('says once what is selected and closed, what passes and which period is shown', {
  timeout: slow,
}, async () => {
  await mountApp();
  expect(spoken()).toEqual([]);
  press('.events a[href$="events/khojaly-1992/"]');
  await says('Khojaly, 25–26 February 1992: 3 statements');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  await says('12 of 12 statements, 11 of 11 events');
  press('input[aria-label*="Tural Jafarov"]');
  await says('2 of 12 statements, 3 of 11 events');
  press('button[aria-label="Zoom in"]');
  await says(/^\d+ \w+ \d{4} to \d+ \w+ \d{4}$/);
});

it('has no name twice: what is seen of an option is not heard beside its name', {
  timeout: slow,
}, async () => {
  await mountApp();
  const label = document.querySelector('input[aria-label*="Tural Jafarov"]')?.closest('label');
  const heard = [...(label?.children ?? [])].filter(
    (child) =>
      child.tagName !== 'INPUT' &&
      child.ariaHidden !== 'true' &&
      child.getAttribute('aria-hidden') !== 'true',
  );
  expect(heard).toEqual([]);
});

/** What Orca said, task by task. */
const transcript = readFileSync('tests/fixtures/orca-chromium.txt', 'utf8');
const task = (number: number) => transcript.split(/^TASK \d+: /m)[number] ?? '';

it('leads by the Tab key as Orca was heard to be led', { timeout: slow }, async () => {
  await mountApp();
  const heard = task(3).split('  ctrl+Home')[1] ?? '';
  const named = [...heard.matchAll(/^ {6}(.*) (?:link|entry|push button|check box)\b/gm)];
  const names = named.map(([, name]) => name);
  expect(names).toHaveLength(9);
  const stops = [...document.querySelectorAll('a[href], button, input')].map((stop) =>
    (stop.getAttribute('aria-label') ?? stop.textContent ?? '').replace(/[\u2068\u2069]/g, ''),
  );
  expect(stops.filter((name) => names.includes(name)).slice(0, 9)).toEqual(names);
});

it('says what Orca was heard to say, once each', () => {
  const heard = [1, 2, 3, 4].map((number) =>
    [...task(number).matchAll(/^ {6}(.* statements?\b(?!\.).*)$/gm)].map(([, said]) => said),
  );
  expect(heard).toEqual([
    ['Khojaly, 25–26 February 1992: 3 statements'],
    ['12 of 12 statements, 11 of 11 events'],
    ['2 of 12 statements, 3 of 11 events'],
    ['12 of 12 statements, 11 of 11 events'],
  ]);
});
