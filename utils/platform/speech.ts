import type { Voice } from '../core/reading/read-aloud.ts';

const PATIENCE_MS = 1500;

/** What reading aloud needs of the browser. `speak` calls `done` once, at the end or when it failed. */
export interface SpeechPort {
  voices(): Promise<readonly Voice[]>;
  speak(text: string, how: { voice: Voice; rate: number }, done: () => void): void;
  cancel(): void;
}

/** The browser's speech, or null where it has none (some builds of Firefox on Linux). */
export function speechPort(): SpeechPort | null {
  const synth = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synth || typeof SpeechSynthesisUtterance !== 'function') return null;
  return {
    voices: () => listVoices(synth),
    speak(text, { voice, rate }, done) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice as SpeechSynthesisVoice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      utterance.onend = done;
      utterance.onerror = done;
      synth.speak(utterance);
    },
    cancel: () => synth.cancel(),
  };
}

/** The list comes late the first time, and where there is nothing to list it never comes. */
async function listVoices(synth: SpeechSynthesis): Promise<readonly Voice[]> {
  if (synth.getVoices().length > 0) return synth.getVoices();
  await new Promise<void>((done) => {
    const end = () => done();
    synth.addEventListener?.('voiceschanged', end, { once: true });
    setTimeout(end, PATIENCE_MS);
  });
  return synth.getVoices();
}
