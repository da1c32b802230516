import { blockText } from '../article/text.ts';
import type { Article, Block } from '../article/types.ts';
import { articleLanguage } from '../text/language.ts';
import { astanaDay } from './day.ts';
import { type IsIndexValue, sumsByStretch } from './find-sums.ts';
import type { Glossary } from './glossary.ts';
import { type IndexRow, isValueOfAnyYear } from './index-values.ts';
import type { Lexicon } from './lexicon.ts';
import { findTerms, type TermMark } from './terms.ts';
import type { Sum, TextLanguage } from './types.ts';

/** What is known of language, money and short forms; the data files fill it. */
export interface ContextKnowledge {
  lexiconFor(language: TextLanguage): Lexicon;
  glossary: Glossary;
  indexRows: readonly IndexRow[];
}

/** Which kinds the reader wants marked. */
export interface ContextKinds {
  amounts: boolean;
  indices: boolean;
  terms: boolean;
}

export type SumMark = Sum & { part: number };

export interface TextContext {
  language: TextLanguage;
  /** `YYYY-MM-DD` in Astana, or null where the page does not tell its date. */
  published: string | null;
  sums: SumMark[];
  terms: TermMark[];
}

/** Paragraphs longer than this are no prose of an article; their rest is left alone. */
const LONGEST_PART = 20_000;

/** The texts of an article in reading order, one a paragraph, heading, list item or table cell's row. */
export function articleParts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'quote' ? articleParts(block.blocks) : blockText(block).split('\n').filter(Boolean),
  );
}

/** Sums, units and terms of an article's parts. */
export function readContext(
  article: Pick<Article, 'language' | 'publishedAt'>,
  parts: readonly string[],
  knowledge: ContextKnowledge,
): TextContext {
  const texts = parts.map((text) => text.slice(0, LONGEST_PART));
  const language = languageOf(article.language, texts);
  const reader = createPartReader(knowledge, language);
  const sums = texts.flatMap((text, part) => [...reader(text)].flat().map((sum) => ({ ...sum, part })));
  const taken = groupByPart(sums);
  const terms = findTerms(
    texts.map((text, part) => ({ text, taken: taken.get(part) ?? [] })),
    knowledge.glossary,
    language,
  );
  return { language, published: astanaDay(article.publishedAt), sums, terms };
}

/** Reads the sums of one part, bit by bit for callers that work in slices. */
export function createPartReader(
  knowledge: ContextKnowledge,
  language: TextLanguage,
): (text: string) => Generator<Sum[], void> {
  const lexicon = knowledge.lexiconFor(language);
  const isIndexValue: IsIndexValue = (unit, count, tenge) =>
    isValueOfAnyYear(knowledge.indexRows, unit, count, tenge);
  return (text) => sumsByStretch(text, lexicon, isIndexValue);
}

const ENOUGH_TO_TELL = 2000;

/** The declared language where it is one of ours, else the one the letters tell, else Russian. */
export function languageOf(declared: string, texts: readonly string[]): TextLanguage {
  const language = articleLanguage(texts.slice(0, 40).join(' ').slice(0, ENOUGH_TO_TELL), [declared]);
  return language === 'kk' || language === 'en' ? language : 'ru';
}

function groupByPart(sums: readonly SumMark[]): Map<number, SumMark[]> {
  const groups = new Map<number, SumMark[]>();
  for (const sum of sums) groups.set(sum.part, [...(groups.get(sum.part) ?? []), sum]);
  return groups;
}
