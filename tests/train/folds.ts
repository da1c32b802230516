export const FOLDS = 5;

/**
 * The part of the pages that a page belongs to, 0 to 4, by its host: pages of one outlet look alike, and a model
 * that saw one of them has seen the other.
 */
export function foldOf(url: string): number {
  const host = new URL(url).hostname.replace(/^www\./, '');
  let hash = 2166136261;
  for (let i = 0; i < host.length; i++) hash = Math.imul(hash ^ host.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % FOLDS;
}
