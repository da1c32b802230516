const reported = new Set<string>();

/**
 * The one place where unexpected errors go: the console, each once. Errors that only say that this copy of
 * the script has outlived its extension (update, removal) are no news to anyone.
 */
export function report(error: unknown, where: string): void {
  const message = error instanceof Error ? error.message : String(error);
  if (/Extension context invalidated|context was destroyed|message port closed/i.test(message)) return;
  const key = `${where}: ${message}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.error(`Taza · ${where}`, error);
}
