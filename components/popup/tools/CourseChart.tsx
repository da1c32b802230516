import { useState } from 'preact/hooks';
import { chartOf } from '../../../utils/core/rates/chart.ts';
import type { HistoryPoint } from '../../../utils/core/rates/days.ts';
import { formatDate } from '../../../utils/data/locales/format.ts';
import type { Messages } from '../../../utils/data/locales/ru.ts';
import type { ToolMessages } from '../../../utils/data/locales/tools-ru.ts';
import { rateText } from '../rates-words.ts';

interface Props {
  points: readonly HistoryPoint[];
  name: string;
  words: ToolMessages;
  messages: Messages;
}

const WIDTH = 340;
const HEIGHT = 120;
/** Room for half a line and half a spot. */
const EDGE = 5;

/** A line one can walk along by keys or pointer; what it stands on is written and spoken. */
export function CourseChart({ points, name, words, messages }: Props) {
  const [place, setPlace] = useState<number | null>(null);
  const chart = chartOf(points, WIDTH, HEIGHT);
  const [first, last] = [points[0], points.at(-1)];
  if (!chart || !first || !last) return null;
  const at = Math.min(place ?? points.length - 1, points.length - 1);
  const [point, spot] = [points[at], chart.spots[at]];
  const day = (date: string) => formatDate(messages, date);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: points.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setPlace(Math.max(0, Math.min(points.length - 1, next)));
  };
  const onPointerMove = (event: PointerEvent) => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * (WIDTH + 2 * EDGE) - EDGE;
    const distances = chart.spots.map((one) => Math.abs(one.x - x));
    setPlace(distances.indexOf(Math.min(...distances)));
  };
  return (
    <figure class="chart">
      {/* A slider: the place on the line is its value, said as date and rate. */}
      <div
        role="slider"
        tabIndex={0}
        aria-label={words.history.chart(
          name,
          day(first.date),
          day(last.date),
          rateText(messages, chart.low),
          rateText(messages, chart.high),
        )}
        aria-valuemin={0}
        aria-valuemax={points.length - 1}
        aria-valuenow={at}
        aria-valuetext={point ? words.history.point(day(point.date), rateText(messages, point.value)) : ''}
        onKeyDown={onKeyDown}
      >
        <svg
          viewBox={`${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${HEIGHT + 2 * EDGE}`}
          aria-hidden="true"
          onPointerMove={onPointerMove}
        >
          <path class="chart-grid" d={`M0 0H${WIDTH}M0 ${HEIGHT}H${WIDTH}`} />
          <path class="chart-line" d={chart.line} />
          {spot ? <circle cx={spot.x} cy={spot.y} r="4" /> : null}
        </svg>
      </div>
      <figcaption>
        <span>{point ? words.history.point(day(point.date), rateText(messages, point.value)) : ''}</span>
        <span class="hint">
          {words.history.range(rateText(messages, chart.low), rateText(messages, chart.high))}
        </span>
      </figcaption>
    </figure>
  );
}
