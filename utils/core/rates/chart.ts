import { daysBetween } from './astana.ts';
import type { HistoryPoint } from './days.ts';

export interface Chart {
  /** `d` of the line. */
  line: string;
  /** Where each point lies, in the order of the points. */
  spots: { x: number; y: number }[];
  low: number;
  high: number;
}

/** A level course would be drawn on the lower edge. */
const LEAST_RANGE = 1e-9;

/**
 * The line of a course in a box of `width` × `height`, time to the right in true distances (a gap of a week is
 * a week wide), the lowest rate at the bottom. Null for less than two points: nothing to draw a line between.
 */
export function chartOf(points: readonly HistoryPoint[], width: number, height: number): Chart | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.date === last.date) return null;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const days = daysBetween(first.date, last.date);
  const range = high - low;
  const spots = points.map(({ date, value }) => ({
    x: round((daysBetween(first.date, date) / days) * width),
    y: round(range < LEAST_RANGE ? height / 2 : height - ((value - low) / range) * height),
  }));
  return { line: `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}`, spots, low, high };
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

/** The points as a table for other programs: point for decimals, one row a day, oldest first. */
export function csvOf(code: string, quant: number, points: readonly HistoryPoint[]): string {
  const rows = points.map(({ date, value }) => `${date},${code},${quant},${value}`);
  return `${['date,currency,units,tenge', ...rows].join('\r\n')}\r\n`;
}
