import type { OutletHealth } from './health.ts';
import type { HiddenThing } from './hidden.ts';
import type { Pick } from './picks.ts';

/** What a reader may send us about a page where something was missed. Nothing of the article's text is in it. */
export interface MissReport {
  /** The reader's own words. */
  note: string;
  url: string | null;
  outlet: string | null;
  version: string;
  browser: string;
  health: OutletHealth | null;
  hidden: readonly HiddenThing[];
  picks: readonly Pick[];
}

const MOST_LINES = 60;

/**
 * The report as plain text, complete as it will be sent: the reader sees exactly this before. The address goes without
 * query and fragment, where sites keep who came from where.
 */
export function reportText({
  note,
  url,
  outlet,
  version,
  browser,
  health,
  hidden,
  picks,
}: MissReport): string {
  const address = url && URL.canParse(url) ? new URL(url) : null;
  const kinds = hidden.map(({ kind, by, kept }) => `${kind} (${by}${kept ? ', shown again' : ''})`);
  const lines = [
    `Taza ${version}, ${browser}`,
    `Page: ${address ? address.origin + address.pathname : '?'}`,
    `Outlet: ${outlet ?? 'not listed'}`,
    ...(health
      ? [
          `Entry: ${Object.entries(health)
            .map(([name, pages]) => `${name} ${pages}`)
            .join(', ')}`,
        ]
      : []),
    `Hidden here: ${kinds.length === 0 ? 'nothing' : ''}`,
    ...kinds.slice(0, MOST_LINES).map((line) => `- ${line}`),
    ...(picks.length > 0 ? ['Hidden by hand:', ...picks.map(({ selector }) => `- ${selector}`)] : []),
  ];
  const words = note.trim().slice(0, 2000);
  return `${words ? `${words}\n\n` : ''}${lines.map((line) => line.trim()).join('\n')}\n`;
}
