import { countWords, endsLikeSentence } from '../text/normalize.ts';
import { isLinkList } from './clean-blocks.ts';
import type { Metadata } from './metadata.ts';
import { blockText } from './text.ts';
import type { Article } from './types.ts';

/**
 * Whether what was extracted is an article at all, and not a front page, a section, a search or a login.
 * A front page is many short lines; an article has running text, or says that it is one.
 */
export function isArticle(article: Article, meta: Metadata, url: string): boolean {
  let prose = 0;
  let all = 0;
  let longest = 0;
  for (const block of article.blocks) {
    const text = blockText(block);
    const words = countWords(text);
    all += words;
    if (block.type === 'heading' || (block.type === 'list' && isLinkList(block))) continue;
    if (words >= 8 && (endsLikeSentence(text) || words >= 30)) {
      prose += words;
      longest = Math.max(longest, words);
    }
  }
  if (!article.title || all < 15) return false;
  const { pathname, search } = new URL(url);
  const home = pathname.replace(/\/+$/, '') === '' && search === '';
  if (home && !meta.saysArticle) return prose >= 250 && longest >= 40;
  if (meta.saysArticle) return prose >= 12 || all >= 60;
  return prose >= 25 && prose / all >= 0.4;
}
