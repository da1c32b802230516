import type { Plugin } from 'vite';
import { leaveOut } from './leave-out.ts';

/** Methods and patterns that are only reached from those which `TextReadability` replaces; a third of the library. */
const UNREACHED = [
  '_getJSONLD',
  '_getArticleMetadata',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_fixLazyImages',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_findNode',
  '_isUrl',
  'jsonLdArticleTypes',
  'b64DataUrl',
  'srcsetUrl',
];

/** A build step: Readability without what reading blocks has no use for. What it keeps runs as published. */
export function textReadability(): Plugin {
  return leaveOut(UNREACHED, /\/@mozilla\/readability\/Readability\.js$/);
}
