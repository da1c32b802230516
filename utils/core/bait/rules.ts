/**
 * A phrase that marks bait. Patterns are written against `phraseKey` text (lower case, ё as е, plain
 * spaces) and must match the whole marker, never a word inside a sentence: `misses` prove it.
 */
export interface PhraseRule {
  id: string;
  /**
   * heading: the whole line is the title of a block of links · teaser: the line begins with the marker ·
   * call: subscribe, share, react · ad-label: the page is advertising · credit: source of a picture ·
   * paywall: the rest is for subscribers; kept out of the text, never hidden
   */
  shape: 'heading' | 'teaser' | 'call' | 'ad-label' | 'credit' | 'paywall';
  pattern: RegExp;
  /** What it is, for whoever reads the rule; not shipped, as little as its samples. */
  reason: string;
  hits: readonly string[];
  misses: readonly string[];
}

export function definePhrases(rules: readonly PhraseRule[]): readonly PhraseRule[] {
  return rules;
}

/** A vendor's container, recognised by its markup. */
export interface VendorRule {
  id: string;
  selectors: readonly string[];
  /** What it is, for whoever reads the rule; not shipped. */
  reason: string;
}

export function defineVendors(rules: readonly VendorRule[]): readonly VendorRule[] {
  return rules;
}
