import { definePhrases } from '../../core/bait/rules.ts';

/** English, as the country's English editions and common publishing themes print it. */
export const enPhrases = /* @__PURE__ */ definePhrases([
  {
    id: 'en.read-also.heading',
    shape: 'heading',
    pattern:
      /^(?:read (?:also|more|next)|see also|also read|you (?:might|may) (?:also )?(?:like|be interested.{0,3})|(?:related|recommended|popular|latest|trending|more)(?: (?:articles?|posts?|stories|news|reading|content|now|for you|from .{2,30}|on this))?|most (?:read|popular|viewed)|trends|editor'?s? (?:picks?|choice)|don'?t miss|up next|now reading|no more posts)$/u,
    reason: 'heading of a list of other stories',
    hits: ['Trends:', 'You Might Also Like', 'Related Articles', 'Read also:', 'Most read'],
    misses: [
      'Read more than one source, experts advise.',
      'More stories like hers are heard in court',
      'Popular posts were deleted by the ministry',
    ],
  },
  {
    id: 'en.read-also.line',
    shape: 'teaser',
    pattern: /^(?:read (?:also|more|next)|see also|also read|related|more on this|earlier on this) ?[:—–]/u,
    reason: 'line that leads to another story',
    hits: ['Read also: New bridge opens in Astana', 'Related: Tenge strengthens'],
    misses: ['Related costs rose by 4 percent.', 'Read more books, the minister said.'],
  },
  {
    id: 'en.subscribe',
    shape: 'call',
    pattern:
      /^(?:subscribe|sign up|follow us|join our|get (?:our|the) (?:newsletter|latest)|share(?: this(?: article| story| post)?)?$|place your ad here|leave a (?:comment|reply)$|no comments(?: yet)?$)(?:$|[ !.:])/u,
    reason: 'call to subscribe or share',
    hits: [
      'Subscribe to our newsletter',
      'Follow us on Telegram',
      'Share this article',
      'Place your ad here',
    ],
    misses: ['Subscribers of the fund received 12 billion tenge.', 'Share prices fell on Monday.'],
  },
]);

/** Labels and credits: told apart from the text, never hidden on the page. */
export const enLabels = /* @__PURE__ */ definePhrases([
  {
    id: 'en.ad-label',
    shape: 'ad-label',
    pattern: /^(?:advertisement|sponsored(?: content)?|advertorial|paid (?:post|content)|promoted)$/u,
    reason: 'label of paid content',
    hits: ['Advertisement', 'Sponsored content'],
    misses: ['Advertisement spending fell', 'Promoted officers took the oath'],
  },
  {
    id: 'en.credit',
    shape: 'credit',
    pattern: /^(?:photo|image|picture|illustration|video|photo credits?)(?: by)? ?[:©/]/u,
    reason: 'credit of a picture',
    hits: ['Photo: Akorda press service', 'Image: NASA'],
    misses: ['Photo editors met in Almaty.', 'Video of the crash spread online.'],
  },
]);
