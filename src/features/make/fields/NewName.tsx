import { useId, useState } from 'react';
import { Button } from '@/ui/fields/Button';
import { fieldLook } from '@/ui/fields/field-look';

interface NewNameProps {
  readonly id: string;
  readonly label: string;
  readonly button: string;
  /** Names that are offered while one types. */
  readonly names: readonly string[];
  readonly onName: (name: string) => void;
}

/** A field in which a name is typed or chosen, and taken with Enter or the button. */
export function NewName({ id, label, button, names, onName }: NewNameProps) {
  const [typed, setTyped] = useState('');
  const list = useId();
  const take = () => {
    if (typed.trim() === '') return;
    onName(typed.trim());
    setTyped('');
  };
  return (
    <form
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label className="font-semibold text-sm" htmlFor={id}>
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          list={list}
          autoComplete="off"
          className={`${fieldLook} min-w-0 flex-1 max-sm:min-h-touch`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit">{button}</Button>
      </div>
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </form>
  );
}
