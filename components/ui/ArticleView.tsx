import { ArticleLists, type ListsProps } from './ArticleLists.tsx';
import { ArticlePart, type ArticleProps } from './ArticlePart.tsx';

/** The clean article with its context and its trail. */
export function ArticleView(props: ArticleProps & ListsProps) {
  return (
    <>
      <ArticlePart {...props} />
      <ArticleLists {...props} />
    </>
  );
}
