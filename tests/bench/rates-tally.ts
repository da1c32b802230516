import { astanaInstant } from '../../utils/core/rates/astana.ts';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** What one source is asked in a week, scaled to all readers. */
export interface SourceLoad {
  peakHour: number;
  peakMinute: number;
  /** Start of that hour, «Mon 15:00» in Astana. */
  when: string;
  /** Requests of one reader on one day: most, and the mean over readers and days. */
  mostADay: number;
  meanADay: number;
}

/** Counts requests by source and minute of the week that begins on the Monday `monday`. */
export class Tally {
  readonly #minutes = new Map<string, Map<number, number>>();
  readonly #days = new Map<string, number>();
  readonly #monday: string;

  constructor(monday: string) {
    this.#monday = monday;
  }

  add(source: string, reader: number, at: number, requests = 1): void {
    const minute = Math.floor((at - astanaInstant(this.#monday, 0)) / MINUTE);
    const minutes = this.#minutes.get(source) ?? new Map<number, number>();
    this.#minutes.set(source, minutes.set(minute, (minutes.get(minute) ?? 0) + requests));
    const key = `${source} ${reader} ${Math.floor(minute / DAY)}`;
    this.#days.set(key, (this.#days.get(key) ?? 0) + requests);
  }

  /** The load of every source that was asked, for `readers` of whom `sample` were counted. */
  loads(sample: number, readers: number): Map<string, SourceLoad> {
    const scale = readers / sample;
    return new Map(
      [...this.#minutes].map(([source, minutes]) => {
        const hours = new Map<number, number>();
        for (const [minute, count] of minutes)
          hours.set(Math.floor(minute / HOUR), (hours.get(Math.floor(minute / HOUR)) ?? 0) + count);
        const [hour, peak] = [...hours].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
        const days = [...this.#days].filter(([key]) => key.startsWith(`${source} `)).map(([, n]) => n);
        return [
          source,
          {
            peakHour: Math.round(peak * scale),
            peakMinute: Math.round(Math.max(...minutes.values()) * scale),
            when: `${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][Math.floor(hour / 24)]} ${hour % 24}:00`,
            mostADay: Math.max(...days),
            meanADay: days.reduce((sum, n) => sum + n, 0) / sample / 7,
          },
        ];
      }),
    );
  }
}
