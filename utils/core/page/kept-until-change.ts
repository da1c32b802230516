/**
 * `read`, whose answer is given again until anything in the document changes, or what `key` tells of the world around it;
 * while that is null every answer is read. What changed is not looked at, and with the first change watching ends: a page
 * that never rests costs nothing, and is read each time.
 */
export function keptUntilChange<T>(doc: Document, key: () => string | null, read: () => T): () => T {
  const view = doc.defaultView as Window & typeof globalThis;
  let kept: { value: T; key: string } | null = null;
  const forget = () => {
    observer.disconnect();
    kept = null;
  };
  const observer = new view.MutationObserver(forget);
  return () => {
    // What changed in this very task has not been told yet.
    if (observer.takeRecords().length > 0) forget();
    const here = key();
    if (kept && kept.key === here) return kept.value;
    const value = read();
    if (here === null) return value;
    kept = { value, key: here };
    observer.observe(doc, { subtree: true, childList: true, characterData: true, attributes: true });
    return value;
  };
}
