import { enLook } from './look-words.ts';
import type { OverlayMessages, TakeMessages } from './overlay-ru.ts';

/** What the reading view says beyond the article. */
export const enTake: TakeMessages = {
  copy: 'Copy text',
  markdown: 'Copy as Markdown',
  citation: 'Copy citation',
  saveMarkdown: 'Save as .md',
  saveHtml: 'Save as .html',
  print: 'Print',
  share: 'Share link',
  copied: 'Copied.',
  saved: 'The file was handed to the browser.',
  linkCopied: 'Link copied.',
  failed: 'That did not work.',
  untitled: 'article',
  quoted: (title) => `“${title}”`,
  picture: 'Picture',
};

export const enOverlay: OverlayMessages = {
  take: enTake,
  look: {
    title: 'Text appearance',
    ...enLook,
    font: 'Font',
    speed: 'Speed',
    less: (name) => `${name}: less`,
    more: (name) => `${name}: more`,
    guide: 'Highlight the line under the pointer',
    reset: 'Back to the usual look',
  },
  full: 'Fill the window',
  side: 'Panel at the side',
  original: 'Back to the outlet’s page',
  outline: 'Contents',
  resumed: 'You stopped here.',
  toStart: 'To the beginning',
  listen: {
    title: 'Listen',
    controls: 'Reading aloud',
    play: 'Resume',
    pause: 'Pause',
    back: 'Previous sentence',
    forward: 'Next sentence',
    stop: 'Stop',
    voice: (name) => `Voice: ${name}`,
    looking: 'Looking for a voice…',
    noKazakh:
      'This device has no Kazakh voice, and another language’s would misread the text. A voice can be added in the system’s speech settings.',
    noVoice:
      'This device has no voice for the language of the article. One can be added in the system’s speech settings.',
    failed: 'The voice fell silent and does not answer. Try again, or choose another one in the system.',
  },
};
