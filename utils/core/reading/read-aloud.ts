/** A voice of the system, as far as choosing needs it. */
export interface Voice {
  name: string;
  lang: string;
  /** Speaks without a network. */
  localService: boolean;
  default: boolean;
}

/** The voice for a language (`kk`, `ru` …): one of this device rather than of the network; null where none speaks it. */
export function pickVoice<V extends Voice>(voices: readonly V[], language: string): V | null {
  const own = voices.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language);
  const rank = (voice: Voice) => Number(voice.localService) * 2 + Number(voice.default);
  return own.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

export interface AloudState {
  phase: 'speaking' | 'paused' | 'stopped' | 'failed';
  /** The sentence that is spoken, or that comes next. */
  at: number;
}

interface AloudOptions {
  texts: readonly string[];
  /** Speaks one text; `done` is called once, at its end or when it failed. */
  speak: (text: string, rate: number, done: () => void) => void;
  cancel: () => void;
  /** Runs `work` after so many milliseconds; answers the way to prevent it. */
  later: (ms: number, work: () => void) => () => void;
  onChange: (state: AloudState) => void;
}

export type ReadAloud = ReturnType<typeof createReadAloud>;

/** Slow voices take about a twelfth of a second a character. */
const SLOWEST_MS = 160;
const PATIENCE_MS = 5000;

/**
 * Speaks texts one after another. Each is an utterance of its own, and a pause ends it (it is begun anew afterwards):
 * pausing by the browser loses voices of the network. A voice that does not come to an end is given up, and tried
 * once more before that.
 */
export function createReadAloud({ texts, speak, cancel, later, onChange }: AloudOptions) {
  let state: AloudState = { phase: 'stopped', at: 0 };
  let rate = 1;
  /** Grows with every utterance, so that the end of one that was cut short means nothing. */
  let turn = 0;
  let unwatch: () => void = () => undefined;

  function become(phase: AloudState['phase'], at: number): void {
    state = { phase, at };
    onChange(state);
  }

  function silence(): void {
    turn++;
    unwatch();
    cancel();
  }

  function say(at: number, isSecondTry = false): void {
    const text = texts[at];
    if (text === undefined) {
      become('stopped', 0);
      return;
    }
    become('speaking', at);
    const mine = ++turn;
    unwatch = later(PATIENCE_MS + (text.length * SLOWEST_MS) / rate, () => {
      silence();
      if (isSecondTry) become('failed', at);
      else say(at, true);
    });
    speak(text, rate, () => {
      if (mine !== turn) return;
      unwatch();
      say(at + 1);
    });
  }

  return {
    play: () => say(state.at),
    pause() {
      silence();
      become('paused', state.at);
    },
    stop() {
      silence();
      become('stopped', 0);
    },
    /** Goes `by` sentences forward or back. */
    skip(by: number) {
      const at = Math.min(texts.length - 1, Math.max(0, state.at + by));
      const isSpeaking = state.phase === 'speaking';
      silence();
      if (isSpeaking) say(at);
      else become(state.phase, at);
    },
    /** 1 is the voice's own speed; what is being said is begun anew. */
    setRate(next: number) {
      rate = next;
      if (state.phase !== 'speaking') return;
      silence();
      say(state.at);
    },
  };
}
