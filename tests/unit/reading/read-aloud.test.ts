import { describe, expect, it, vi } from 'vitest';
import { type AloudState, createReadAloud, pickVoice } from '../../../utils/core/reading/read-aloud.ts';

const voice = (name: string, lang: string, localService = false, isDefault = false) => ({
  ...{ name, lang, localService },
  default: isDefault,
});

describe('a voice', () => {
  const voices = [
    voice('far', 'ru-RU'),
    voice('near', 'ru-RU', true),
    voice('chosen', 'ru_RU', true, true),
    voice('en', 'en-GB', true),
  ];

  it('is one of the device, and of the language', () => {
    expect(pickVoice(voices, 'ru')?.name).toBe('chosen');
    expect(pickVoice(voices.slice(0, 2), 'ru')?.name).toBe('near');
    expect(pickVoice(voices, 'en')?.name).toBe('en');
  });

  it('of another language never reads Kazakh', () => {
    expect(pickVoice(voices, 'kk')).toBeNull();
  });
});

/** A voice whose ends and a clock whose alarms the test decides. */
function create(texts = ['Раз.', 'Два.', 'Три.']) {
  const said: { text: string; rate: number; done: () => void }[] = [];
  const alarms: { ms: number; ring: () => void; off: boolean }[] = [];
  const states: AloudState[] = [];
  const cancel = vi.fn();
  const aloud = createReadAloud({
    texts,
    speak: (text, rate, done) => said.push({ text, rate, done }),
    cancel,
    later(ms, ring) {
      const alarm = { ms, ring, off: false };
      alarms.push(alarm);
      return () => {
        alarm.off = true;
      };
    },
    onChange: (state) => states.push(state),
  });
  return { aloud, said, alarms, states, cancel, words: () => said.map(({ text }) => text) };
}

describe('reading aloud', () => {
  it('goes sentence by sentence to the end, and stops there', () => {
    const { aloud, said, states, words, alarms } = create();
    aloud.play();
    said[0]?.done();
    said[1]?.done();
    expect(states.at(-1)).toEqual({ phase: 'speaking', at: 2 });
    said[2]?.done();
    expect(words()).toEqual(['Раз.', 'Два.', 'Три.']);
    expect(states.at(-1)).toEqual({ phase: 'stopped', at: 0 });
    expect(alarms.every(({ off }) => off)).toBe(true);
  });

  it('pauses by ending the sentence, and begins it anew', () => {
    const { aloud, said, words, cancel, states } = create();
    aloud.play();
    said[0]?.done();
    aloud.pause();
    expect(cancel).toHaveBeenCalled();
    // Browsers tell the end of what was cancelled; it must not bring the next sentence.
    said[1]?.done();
    expect(states.at(-1)).toEqual({ phase: 'paused', at: 1 });
    aloud.play();
    expect(words()).toEqual(['Раз.', 'Два.', 'Два.']);
  });

  it('skips within the text, spoken or paused', () => {
    const { aloud, words, states } = create();
    aloud.play();
    aloud.skip(1);
    aloud.skip(5);
    aloud.skip(-9);
    expect(words()).toEqual(['Раз.', 'Два.', 'Три.', 'Раз.']);
    aloud.pause();
    aloud.skip(1);
    expect(states.at(-1)).toEqual({ phase: 'paused', at: 1 });
    expect(words()).toHaveLength(4);
  });

  it('takes another speed at once', () => {
    const { aloud, said } = create();
    aloud.setRate(0.5);
    aloud.play();
    aloud.setRate(2);
    expect(said.map(({ text, rate }) => [text, rate])).toEqual([
      ['Раз.', 0.5],
      ['Раз.', 2],
    ]);
  });

  it('tries a silent voice once more, then says that it failed', () => {
    const { aloud, said, alarms, states, words } = create();
    aloud.play();
    alarms[0]?.ring();
    expect(words()).toEqual(['Раз.', 'Раз.']);
    said[1]?.done();
    expect(states.at(-1)).toEqual({ phase: 'speaking', at: 1 });
    alarms[2]?.ring();
    alarms[3]?.ring();
    expect(states.at(-1)).toEqual({ phase: 'failed', at: 1 });
    said[3]?.done();
    expect(states.at(-1)).toEqual({ phase: 'failed', at: 1 });
  });

  it('waits longer for a slow voice', () => {
    const { aloud, alarms } = create(['а'.repeat(100)]);
    aloud.play();
    aloud.setRate(0.5);
    expect(alarms[1]?.ms).toBeGreaterThan((alarms[0]?.ms ?? 0) * 1.5);
  });
});
