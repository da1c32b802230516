import { isCount, isObject, isText } from '../guards.ts';
import type { HiddenThing } from './hidden.ts';

const LONGEST = 200;
const MOST = 300;

/** What a page says is hidden on it, checked: its process may have been taken over. What is none of ours is left out. */
export function parseHidden(raw: unknown): HiddenThing[] {
  return Array.isArray(raw) ? raw.filter(isThing).slice(0, MOST) : [];
}

function isThing(raw: unknown): raw is HiddenThing {
  if (!isObject(raw) || !isCount(raw.id) || typeof raw.kept !== 'boolean') return false;
  return [raw.kind, raw.by, raw.preview].every((text) => isText(text) && text.length <= LONGEST);
}
