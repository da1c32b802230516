export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

const MARGIN = 8;

/** Top left corner of a card: under the words, above them where there is no room below, always inside the viewport. */
export function placeCard(anchor: Box, card: Size, viewport: Size): { left: number; top: number } {
  const below = anchor.bottom + MARGIN;
  const above = anchor.top - MARGIN - card.height;
  const fitsBelow = below + card.height <= viewport.height - MARGIN;
  const top = fitsBelow || above < MARGIN ? below : above;
  return {
    left: within(anchor.left, viewport.width - card.width - MARGIN),
    top: within(top, viewport.height - card.height - MARGIN),
  };
}

const within = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most));

/** Whether a point is in a box of words, or at most a pixel beside it. */
export function holds({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
}
