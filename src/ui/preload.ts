import { type ComponentType, createElement, lazy, useState } from 'react';

interface Preloaded<Props> {
  /** Begins to bring it; more calls change nothing. */
  readonly start: () => void;
  /** Draws it: at once where it has come, else as React's lazy, inside a Suspense. */
  readonly Part: ComponentType<Props>;
}

/**
 * A component in a file of its own that is brought before it is drawn. React holds back what suspends
 * one after the other for 300 ms each, so what is already there must not suspend.
 */
export function preload<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Preloaded<Props> {
  let arrived: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const start = () => {
    coming ??= load().then((component) => {
      arrived = component;
      return component;
    });
    return coming;
  };
  const Lazy = lazy(async () => ({ default: await start() }));
  return {
    start: () => {
      // Whoever draws it is told of a failure; one who only asked early is not.
      start().catch(() => undefined);
    },
    Part: (props) => {
      const [component] = useState<ComponentType<Props>>(() => arrived ?? Lazy);
      return createElement(component, props);
    },
  };
}
