/** How long the browser is given to take the file over. */
const TAKEN_MS = 10_000;

/** Offers a text as a file, the way a page does: the permission to download things is not needed for that. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_MS);
}
