import type { Bound, ContextWords, IndexUnit, Sense, SenseKind } from './types.ts';

/**
 * Hands over every word of a language file with what it means: a full form, or with `isStem` the stem of a word that
 * takes any of the language's case endings.
 */
export function eachWord(
  { senses, endings }: ContextWords,
  take: (form: string, isStem: boolean, sense: Sense) => void,
): void {
  for (const kind in senses) {
    const table = senses[kind as SenseKind] ?? '';
    const values = typeof table === 'string' ? { '': table } : table;
    for (const value in values) {
      const sense = senseOf(kind as SenseKind, value);
      for (const word of (values as Record<string, string>)[value]?.split(' ') ?? []) {
        const [stem = '', ends] = word.split(':');
        if (ends !== undefined)
          for (const end of (endings[ends] ?? ends).split('|')) take(stem + end, false, sense);
        else if (stem.endsWith('~')) take(stem.slice(0, -1), true, sense);
        else take(stem, false, sense);
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
