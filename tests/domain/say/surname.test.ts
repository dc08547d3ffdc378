import { expect, it } from 'vitest';
import { findSurname } from '@/domain/say/surname';

it.each([
  ['Kamil Khasiyev', 'Khasiyev'],
  ['Violeta Rashkovic-Talovic', 'Rashkovic-Talovic'],
  ['George W. Bush', 'Bush'],
  ['J.R.R. Tolkien', 'Tolkien'],
  ['Martin Luther King', 'King'],
  ['Sinéad O’Connor', 'O’Connor'],
  ['Élise Brûlé ', 'Brûlé'],
  ['Наталья Петрова', 'Петрова'],
])('of %j is %j', (name, surname) => {
  expect(findSurname(name)).toBe(surname);
});

it.each([
  'World Health Organization',
  'Ministry of Health (MoH)',
  'Ministry of Foreign Affairs',
  'Bangladesh Bank',
  'European Commission',
  'Amnesty International',
  'Kim Jong Un',
  'Kim Jong-un',
  'Ban Ki-moon',
  'Li Wei',
  'Nguyen Phu Trong',
  'Orbán Viktor',
  'Ann van der Berg',
  'Ursula von der Leyen',
  'Ana de la Cruz',
  'Bashar al-Assad',
  'Bashar Al-Assad',
  'Mohammed bin Salman',
  'John Example III',
  'Martin Luther King Jr.',
  'King, Martin',
  'Gabriel García Márquez',
  'Pope Francis',
  'Dr Smith',
  'A source',
  'NATO Spokesman',
  'BBC',
  'Plato',
  'محمد علي',
  '王 伟',
  '',
])('is not taken from %j', (name) => {
  expect(findSurname(name)).toBeNull();
});
