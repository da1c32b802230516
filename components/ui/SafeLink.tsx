import type { ComponentChildren } from 'preact';

interface Props {
  href: string;
  lang?: string;
  children: ComponentChildren;
}

/**
 * A link out of the extension. The article promises http(s) already; it is checked once more here because a
 * `javascript:` address would run with the extension's rights.
 */
export function SafeLink({ href, lang, children }: Props) {
  if (!/^https?:\/\//i.test(href)) return <span lang={lang}>{children}</span>;
  return (
    <a href={href} lang={lang} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}
