/** Long enough to get on, short enough that the page still answers; ms. */
const slice = 12;

/**
 * Runs a generator to its end, and lets the page breathe between slices of time. Calls back for each
 * value; resolves to what the generator returns.
 */
export async function runInSlices<Value, Result>(
  steps: Generator<Value, Result>,
  onValue: (value: Value) => void,
): Promise<Result> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      onValue(step.value);
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
