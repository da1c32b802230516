/** The file itself, whose package would bring a second script along; and its private methods (0.6.0) in use here. */
declare module '@mozilla/readability/Readability.js' {
  export default class Readability {
    constructor(copy: Document);
    _articleTitle: string;
    REGEXPS: {
      byline: RegExp;
      unlikelyCandidates: RegExp;
      okMaybeItsACandidate: RegExp;
      shareElements: RegExp;
    };
    _prepDocument(): void;
    _markDataTables(root: Element): void;
    _clean(root: Element, tag: string): void;
    _cleanConditionally(root: Element, tag: string): void;
    _cleanMatchedNodes(root: Element, isMatch: (node: Element, names: string) => boolean): void;
    _cleanHeaders(root: Element): void;
    _grabArticle(): Element | null;
    _isValidByline(node: Element, names: string): boolean;
    _isProbablyVisible(node: Element): boolean;
    _isElementWithoutContent(node: Element): boolean;
    _getLinkDensity(node: Element): number;
  }
}
