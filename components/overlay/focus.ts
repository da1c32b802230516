const REACHABLE = 'a[href], button:not([disabled]), summary, [tabindex="0"]';

/**
 * Keeps Tab inside `dialog`: past the last control comes the first, before the first the last. Looks at the
 * event's own target, because from inside a closed shadow root `document.activeElement` is only the host.
 */
export function keepTabInside(event: KeyboardEvent, dialog: HTMLElement): void {
  const controls = [...dialog.querySelectorAll<HTMLElement>(REACHABLE)].filter(isReachable);
  const first = controls[0];
  const last = controls.at(-1);
  if (!first || !last) return;
  const from = event.target;
  if (event.shiftKey && (from === first || from === dialog)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && from === last) {
    event.preventDefault();
    first.focus();
  }
}

/** Controls inside a folded list are skipped by Tab; the folded list's own summary is not. */
function isReachable(element: HTMLElement): boolean {
  const folded = element.closest('details:not([open])');
  if (!folded) return true;
  const isItsSummary = element.tagName === 'SUMMARY' && element.parentElement === folded;
  return isItsSummary && !folded.parentElement?.closest('details:not([open])');
}
