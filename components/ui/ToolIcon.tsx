import { LineIcon } from './Icon.tsx';

const PATHS = {
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  text: 'M1.5 12.5l4-9.5 4 9.5M3 9.5h5M14.5 12.5V8M14.5 10.2a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0',
  listen: 'M2.5 6v4H5l3.5 3V3L5 6zM11 5.6a3.4 3.4 0 0 1 0 4.8M12.9 3.6a6.2 6.2 0 0 1 0 8.8',
  take: 'M8 10V2.5M5 5.3l3-3 3 3M5 7H3v6.5h10V7h-2',
  full: 'M9.5 2.5h4v4M13.5 2.5l-4.5 4.5M6.5 13.5h-4v-4M2.5 13.5L7 9',
  side: 'M2 3h12v10H2zM9 3v10',
  play: 'M5 3.2v9.6l7.5-4.8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  forward: 'M6 3.5L10.5 8 6 12.5',
  plus: 'M3 8h10M8 3v10',
  minus: 'M3 8h10',
};

export type ToolIconName = keyof typeof PATHS;

/** The icons of the reading view: apart from the popup's, whose script must stay small. */
export function ToolIcon({ name }: { name: ToolIconName }) {
  return <LineIcon path={PATHS[name]} />;
}
