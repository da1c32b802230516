import type { Inline } from '../../utils/core/article/types.ts';
import { keepTogether } from '../../utils/core/text/keep-together.ts';
import { SafeLink } from './SafeLink.tsx';

/** Running text of a block: plain, strong, emphasised, linked. */
export function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return <>{inlines.map(drawInline)}</>;
}

function drawInline(inline: Inline, key: number) {
  if (inline.kind === 'text') return keepTogether(inline.text);
  const inner = <Inlines inlines={inline.children} />;
  switch (inline.kind) {
    case 'strong':
      return <strong key={key}>{inner}</strong>;
    case 'em':
      return <em key={key}>{inner}</em>;
    case 'link':
      return (
        <SafeLink key={key} href={inline.href}>
          {inner}
        </SafeLink>
      );
  }
}
