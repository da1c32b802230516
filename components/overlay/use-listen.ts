import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/core/article/types.ts';
import { collectDomParts, placeIn } from '../../utils/core/context/dom-parts.ts';
import {
  type AloudState,
  createReadAloud,
  pickVoice,
  type ReadAloud,
  type Voice,
} from '../../utils/core/reading/read-aloud.ts';
import { sentencesOf } from '../../utils/core/reading/sentences.ts';
import type { OverlayClient } from './client.ts';

interface Options {
  article: Article;
  root: RefObject<HTMLElement | null>;
  rate: number;
  client: OverlayClient;
}

interface Spoken {
  text: string;
  range: Range;
}

/** Speaks the article from its title on, sentence by sentence, each painted while it is heard. Ends with the component. */
export function useListen({ article, root, rate, client }: Options) {
  const [state, setState] = useState<AloudState>({ phase: 'stopped', at: 0 });
  const [voice, setVoice] = useState<Voice | 'none' | null>(null);
  const aloud = useRef<ReadAloud | null>(null);
  const rateNow = useRef(rate);
  useEffect(() => {
    const { speech } = client;
    let isOver = false;
    const begin = (found: Voice | null) => {
      if (isOver) return;
      setVoice(found ?? 'none');
      if (!speech || !found) return;
      const sentences = spokenParts(root.current, article.language);
      aloud.current = createReadAloud({
        texts: sentences.map(({ text }) => text),
        speak: (text, speed, done) => speech.speak(text, { voice: found, rate: speed }, done),
        cancel: () => speech.cancel(),
        later: client.later,
        onChange(next) {
          setState(next);
          show(next, sentences[next.at]?.range, client);
        },
      });
      aloud.current.setRate(rateNow.current);
      aloud.current.play();
    };
    const voices = speech?.voices() ?? Promise.resolve([]);
    voices.then(
      (all) => begin(pickVoice(all, article.language || 'ru')),
      () => begin(null),
    );
    return () => {
      isOver = true;
      aloud.current?.stop();
      aloud.current = null;
      client.paint('spoken', []);
    };
  }, [article, root, client]);
  useEffect(() => {
    rateNow.current = rate;
    aloud.current?.setRate(rate);
  }, [rate]);
  return {
    state,
    voice,
    skip: (by: number) => aloud.current?.skip(by),
    toggle: () => (state.phase === 'speaking' ? aloud.current?.pause() : aloud.current?.play()),
  };
}

function show({ phase }: AloudState, range: Range | undefined, client: OverlayClient): void {
  const isSilent = !range || phase === 'stopped';
  client.paint('spoken', isSilent ? [] : [range]);
  if (!isSilent) range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Title and text as sentences with their places; captions and what is only linked to stay silent. */
function spokenParts(root: HTMLElement | null, language: string): Spoken[] {
  const roots = [...(root?.querySelectorAll('.article-title, .article-text') ?? [])];
  return roots
    .flatMap((element) =>
      collectDomParts(
        element,
        ({ localName, classList }) => localName === 'figure' || classList.contains('embed'),
      ),
    )
    .flatMap((part) =>
      sentencesOf(part.text, language).flatMap(({ start, end }) => {
        const [from, to] = [placeIn(part, start, false), placeIn(part, end, true)];
        if (!from || !to) return [];
        const range = from.node.ownerDocument.createRange();
        range.setStart(from.node, from.offset);
        range.setEnd(to.node, to.offset);
        return [{ text: part.text.slice(start, end), range }];
      }),
    );
}
