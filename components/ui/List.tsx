import type { ListBlock } from '../../utils/core/article/types.ts';
import { Inlines } from './Inlines.tsx';

/** A list of the article, with the lists inside its items. */
export function List({ list }: { list: ListBlock }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag dir="auto">
      {list.items.map((item, key) => (
        <li key={key}>
          <Inlines inlines={item.inlines} />
          {item.children.map((child, inner) => (
            <List key={inner} list={child} />
          ))}
        </li>
      ))}
    </Tag>
  );
}
