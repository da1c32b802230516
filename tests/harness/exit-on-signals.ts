let isListening = false;

/**
 * Ends the process on Ctrl-C and its kin. Both drivers kill their browser when the process exits, but on a
 * signal Playwright only closes it and lets the process run on.
 */
export function exitOnSignals(): void {
  if (isListening) return;
  isListening = true;
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
}

/** For the drivers' own options: they must not answer signals as well. */
export const NO_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
