import { makeWords } from '@/words/make-en';
import { type Act, changeIn, exchange, groupOf, without } from './act';
import { type Bench, nextKey, type SpeakerEntry, type ThemeEntry } from './bench';
import { join } from './join';
import { editStatement } from './mark-acts';

const { said } = makeWords;

export function addSpeaker(name: string): Act {
  return {
    said: said.added(name),
    change: (bench) => ({
      ...bench,
      speakers: [...bench.speakers, { key: nextKey(bench), name, role: '', organisation: '' }],
      next: bench.next + 1,
    }),
  };
}

/** Names who said a statement: somebody known by that name, or somebody new. */
export function nameSpeaker(statement: string, name: string): Act {
  return {
    said: said.named(name),
    change: (bench) => {
      const known = bench.speakers.find((speaker) => speaker.name === name);
      const added = known ? bench : addSpeaker(name).change(bench);
      return editStatement(statement, { speaker: known?.key ?? nextKey(bench) }).change(added);
    },
  };
}

export function editSpeaker(key: string, change: Partial<Omit<SpeakerEntry, 'key'>>): Act {
  return {
    said: said.edited,
    group: groupOf(key, change),
    change: (bench) => ({ ...bench, speakers: changeIn(bench.speakers, key, change) }),
  };
}

/** Takes a speaker out; what they said stays, without a speaker. */
export function removeSpeaker(key: string): Act {
  return { said: said.removed, change: (bench) => moveSpeaker(bench, key, null) };
}

/** Makes two speakers one. */
export function mergeSpeakers(from: string, into: string): Act {
  return {
    said: said.merged,
    change: (bench) => (from === into ? bench : moveSpeaker(bench, from, into)),
  };
}

function moveSpeaker(bench: Bench, from: string, into: string | null): Bench {
  return {
    ...bench,
    speakers: without(bench.speakers, from),
    statements: bench.statements.map((statement) => {
      return statement.speaker === from ? { ...statement, speaker: into } : statement;
    }),
  };
}

export function addTheme(label: string): Act {
  return {
    said: said.added(label),
    change: (bench) => ({
      ...bench,
      themes: [...bench.themes, { key: nextKey(bench), label, definition: '' }],
      next: bench.next + 1,
    }),
  };
}

/** Gives a statement a theme: one that is known by that label, or a new one. */
export function nameTheme(statement: string, label: string): Act {
  return {
    said: said.added(label),
    change: (bench) => {
      const known = bench.themes.find((theme) => theme.label === label);
      const added = known ? bench : addTheme(label).change(bench);
      return join(added, { statement, field: 'themes', key: known?.key ?? nextKey(bench) });
    },
  };
}

export function editTheme(key: string, change: Partial<Omit<ThemeEntry, 'key'>>): Act {
  return {
    said: said.edited,
    group: groupOf(key, change),
    change: (bench) => ({ ...bench, themes: changeIn(bench.themes, key, change) }),
  };
}

export function removeTheme(key: string): Act {
  return { said: said.removed, change: (bench) => moveTheme(bench, key, null) };
}

export function mergeThemes(from: string, into: string): Act {
  return {
    said: said.merged,
    change: (bench) => (from === into ? bench : moveTheme(bench, from, into)),
  };
}

function moveTheme(bench: Bench, from: string, into: string | null): Bench {
  return {
    ...bench,
    themes: without(bench.themes, from),
    statements: bench.statements.map((statement) => {
      return { ...statement, themes: exchange(statement.themes, from, into) };
    }),
  };
}
