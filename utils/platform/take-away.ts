import { saveFile } from './save-file.ts';

const MOST_BYTES = 3_000_000;
const PATIENCE_MS = 8000;

/** Puts text on the clipboard; false where the page's policy or a missing focus forbids it. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The button says so.
    return false;
  }
}

/** Offers a link to the system's own sheet where there is one, else copies it; null where the reader changed their mind. */
async function share(title: string, url: string): Promise<'shared' | 'copied' | 'failed' | null> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      if ((error as Error).name === 'AbortError') return null;
    }
  }
  return (await copy(url)) ? 'copied' : 'failed';
}

/** A picture as a `data:` address; null where the outlet does not let it be read, or it is too large. */
async function picture(src: string): Promise<string | null> {
  try {
    const answer = await fetch(src, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const blob = answer.ok ? await answer.blob() : null;
    if (!blob || blob.size > MOST_BYTES || !/^image\/(?!svg)/.test(blob.type)) return null;
    return await asDataUrl(blob);
  } catch {
    // The file then has a link in its place.
    return null;
  }
}

function asDataUrl(blob: Blob): Promise<string | null> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(typeof reader.result === 'string' ? reader.result : null);
    reader.onerror = () => done(null);
    reader.readAsDataURL(blob);
  });
}

/** What taking an article along needs of the browser. */
export const takeAwayPort = { copy, share, picture, save: saveFile };
