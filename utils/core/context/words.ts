import type { Bound, ContextWords, IndexUnit, Sense, SenseKind } from './types.ts';

/** How a word may end: `|а|ов|` (`||` is the stem alone), or any case ending of its language. */
export type Endings = string | 'cases';

/**
 * Hands over every word of a language file: its stem, how it may end, and what it means. Numbers in words are left out
 * of a language that is not the text's own (`isAbroad`): «он» is ten in Kazakh and "he" in Russian.
 */
export function eachWord(
  { senses, endings }: ContextWords,
  isAbroad: boolean,
  take: (stem: string, ends: Endings, sense: Sense) => void,
): void {
  for (const kind in senses) {
    if (isAbroad && (kind === 'number' || kind === 'times')) continue;
    const table = senses[kind as SenseKind] ?? '';
    const values = typeof table === 'string' ? { '': table } : table;
    for (const value in values) {
      // «бірнеше миллион» is not one million in a Russian text.
      const sense = senseOf(isAbroad && kind === 'bare' ? 'scale' : (kind as SenseKind), value);
      for (const word of (values as Record<string, string>)[value]?.split(' ') ?? []) {
        const [stem = '', ends] = word.split(':');
        if (ends !== undefined) take(stem, `|${endings[ends] ?? ends}|`, sense);
        else if (stem.endsWith('~')) take(stem.slice(0, -1), 'cases', sense);
        else take(stem, '||', sense);
      }
    }
  }
}

function senseOf(kind: SenseKind, value: string): Sense {
  const [name = '', more] = value.split(' ');
  switch (kind) {
    case 'bare':
      return { as: 'scale', value: Number(value), bare: true };
    case 'times':
      return { as: 'number', value: Number(value), times: true };
    case 'scale':
    case 'number':
    case 'whole':
    case 'extra':
    case 'adjective':
      return { as: kind, value: Number(value) };
    case 'noun':
      return { as: kind, noun: name, least: more === undefined ? undefined : Number(more) };
    case 'country':
      return { as: kind, country: value };
    case 'part':
      return { as: kind, currencies: value.split(' ') };
    case 'unit':
      return { as: kind, unit: value as IndexUnit };
    case 'from':
      return { as: kind, until: value as 'to' | 'and' };
    case 'bound':
    case 'bound-after':
      return { as: kind, bound: value as Bound };
    case 'purpose':
      return { as: kind, purpose: value as 'fine' | 'benefit' };
    default:
      return { as: kind };
  }
}
