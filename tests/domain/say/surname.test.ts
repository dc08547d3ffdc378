import { expect, it } from 'vitest';
import { surnameOf } from '@/domain/say/surname';

it.each([
  ['Ana de la Cruz', 'Cruz'],
  ['Plato', 'Plato'],
  ['', ''],
])('of %j is %j', (name, surname) => {
  expect(surnameOf(name)).toBe(surname);
});
