/** How long the browser is given to take the file over. */
const TAKEN_MS = 10_000;

/** Offers a text as a file, the way a page does: the permission to download things is not needed for that. */
export function saveFile(name: string, text: string, type = 'text/csv'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Not in the document: a page that listens for clicks hears nothing of this one.
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_MS);
}
