/** What Taza says on the page itself while the reader picks or peeks; the popup hands it over in one language. */
export interface PageWords {
  pickTitle: string;
  pickHint: string;
  wider: string;
  narrower: string;
  hide: string;
  cancel: string;
  everywhere: string;
  onlyHere: string;
  undo: string;
  more: string;
  done: string;
  peekTitle: string;
  peekHint: string;
  hideAgain: string;
  keep: string;
}
