import { useMemo } from 'react';
import { describeEdtf } from '@/domain/dates/date-words';
import { readDate } from '@/domain/draft/read-date';
import { chooseOccasion, editSource } from '@/domain/make/mark-acts';
import { sha256 } from '@/lib/sha256';
import { Button } from '@/ui/fields/Button';
import { makeWords } from '@/words/make-en';
import { type Desk, fieldId } from './fields/desk';
import { SelectField } from './fields/SelectField';
import { TextField } from './fields/TextField';

interface SourceFormProps {
  readonly desk: Desk;
  readonly onReplace: () => void;
  readonly onAnew: () => void;
}

const says = makeWords.source;
const kinds = [
  'article',
  'press-release',
  'interview',
  'debate',
  'hearing',
  'speech',
  'book',
  'letter',
  'broadcast',
  'other',
] as const;

/** What is known of the text as a whole, and at what occasion all of it was said. */
export function SourceForm({ desk, onReplace, onAnew }: SourceFormProps) {
  const { bench, act } = desk;
  const { source, text, events, occasion } = bench;
  const hash = useMemo(() => sha256(text), [text]);
  const field = (name: 'title' | 'publisher' | 'published' | 'url' | 'language') => ({
    id: fieldId('source', name),
    label: says[name],
    value: source[name],
    onChange: (value: string) => act(editSource({ [name]: value })),
  });
  return (
    <div className="grid gap-4">
      <TextField {...field('title')} hint={says.titleHint} />
      <TextField {...field('publisher')} />
      <TextField {...field('published')} hint={describePublished(source.published)} />
      <TextField {...field('url')} hint={says.urlHint} />
      <div className="grid grid-cols-2 items-start gap-3 max-xs:grid-cols-1">
        <SelectField
          id={fieldId('source', 'kind')}
          label={says.kind}
          value={source.kind}
          options={kinds.map((kind) => [kind, says.kinds[kind]] as const)}
          onChange={(kind) => act(editSource({ kind }))}
        />
        <TextField {...field('language')} hint={says.languageHint} />
      </div>
      <SelectField
        id={fieldId('source', 'occasion')}
        label={says.occasion}
        value={occasion ?? ''}
        options={[['', says.noOccasion], ...events.map(({ key, title }) => [key, title] as const)]}
        onChange={(key) => act(chooseOccasion(key === '' ? null : key))}
      />
      <p className="wrap-anywhere border-hair border-t pt-3 text-fine text-ink-2">
        {says.fixed(text.length, hash)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onReplace}>{says.replace}</Button>
        <Button isBare onClick={onAnew}>
          {says.anew}
        </Button>
      </div>
    </div>
  );
}

function describePublished(published: string): string {
  if (published.trim() === '') return says.publishedHint;
  const read = readDate(published);
  return read.ok ? says.publishedAs(describeEdtf(read.edtf)) : makeWords.dateFields.unread;
}
