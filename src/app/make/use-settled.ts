import { useEffect, useState } from 'react';

/** So long nothing changes before what follows is worked out; ms. */
const rest = 250;

/** A value once it has rested, for what takes time to be made of it. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
