import type { Plugin } from 'vite';
import { leaveOut } from './leave-out.ts';

/** Methods and patterns that are only reached from those which `TextReadability` replaces, or not at all. */
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
  'parse',
  '_removeScripts',
  '_cleanStyles',
  '_hasChildBlockElement',
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'b64DataUrl',
  'srcsetUrl',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'extraneous',
];

/** A build step: Readability without what reading blocks has no use for. What it keeps runs as published. */
export function textReadability(): Plugin {
  return leaveOut(UNREACHED, /\/@mozilla\/readability\/Readability\.js$/);
}
