/**
 * Does one piece of work after another, each when the one before has ended, well or not. What is stored is read,
 * changed and written whole: two changes at once, of two tabs or two quick clicks, would lose one of them.
 */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
