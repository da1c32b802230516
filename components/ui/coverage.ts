/**
 * Below this share of the region's visible text the reader is told that the text may be partial. Pages laden
 * with bait keep little and are whole, so the bar is low.
 */
export const LOW_COVERAGE = 0.3;
