import { type Alignment, type Stretch, take } from './alignment.ts';
import { eachCandidateRow, type GramLength } from './candidates.ts';

/** Links of all chains: a page word and its place, what the chain up to here is worth, the link before. */
interface Links {
  pages: number[];
  places: number[];
  worth: number[];
  before: number[];
}

/** What a word that goes on where the last one ended is worth beyond itself. */
const GOING_ON = 0.5;

/**
 * Finds the words of a stretch in order, none twice: as many as can be, in few pieces, and of two copies the
 * one beside other finds. Only runs of `gramLength` words of the page are looked up.
 */
export function alignStretch(alignment: Alignment, stretch: Stretch, gramLength: GramLength): void {
  const { placeOf } = alignment;
  const { pageFrom, pageTo, refFrom, refTo } = stretch;
  const links: Links = { pages: [pageFrom - 1], places: [refFrom - 1], worth: [0], before: [0] };
  const best = prefixMaxima(links.worth, refTo - refFrom);
  const latest = new Int32Array(refTo - refFrom + 1).fill(-1);
  // The words around the stretch may be found already: then going on from them counts as well.
  if (pageFrom > 0 && placeOf[pageFrom - 1] === refFrom - 1) latest[0] = 0;

  const linkTo = (at: number, place: number): [link: number, worth: number] => {
    const link = best.below(place - refFrom);
    const worth = (links.worth[link] ?? 0) + 1;
    const near = latest[place - refFrom] ?? -1;
    if (near < 0) return [link, worth];
    const going = (links.worth[near] ?? 0) + 1 + nearness(alignment, links.pages[near] ?? 0, at);
    return going >= worth ? [near, going] : [link, worth];
  };

  eachCandidateRow(alignment, stretch, gramLength, (at, places) => {
    const first = links.pages.length;
    for (const place of places) {
      const [link, worth] = linkTo(at, place);
      links.pages.push(at);
      links.places.push(place);
      links.worth.push(worth);
      links.before.push(link);
    }
    // Only now, so that no chain holds the same page word twice.
    for (let link = first; link < links.pages.length; link++) {
      const place = (links.places[link] ?? 0) - refFrom;
      latest[place + 1] = link;
      best.raise(place, link);
    }
  });

  const isFollowed = pageTo < placeOf.length && placeOf[pageTo] === refTo;
  const last = isFollowed ? linkTo(pageTo, refTo)[0] : best.below(refTo - refFrom);
  for (let link = last; link > 0; link = links.before[link] ?? 0) {
    take(alignment, links.pages[link] ?? 0, links.places[link] ?? 0);
  }
}

/** Most for the very next word, less for every block in between. */
function nearness({ blockOf }: Alignment, from: number, to: number): number {
  if (to === from + 1) return GOING_ON;
  return GOING_ON / (2 + Math.max(0, (blockOf[to] ?? 0) - (blockOf[from] ?? 0) - 1));
}

/** The most worthy link at the places below one, 0 for none (a Fenwick tree); of equals the later. */
function prefixMaxima(worth: readonly number[], size: number) {
  const tree = new Int32Array(size + 1);
  const better = (a: number, b: number) => ((worth[a] ?? 0) >= (worth[b] ?? 0) ? a : b);
  return {
    raise(place: number, link: number): void {
      for (let i = place + 1; i <= size; i += i & -i) tree[i] = better(link, tree[i] ?? 0);
    },
    below(place: number): number {
      let found = 0;
      for (let i = place; i > 0; i -= i & -i) found = better(tree[i] ?? 0, found);
      return found;
    },
  };
}
