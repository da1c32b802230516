import { ToolIcon } from './ToolIcon.tsx';

interface Props {
  name: string;
  /** As it is shown, with its unit. */
  value: string;
  words: { less: (name: string) => string; more: (name: string) => string };
  /** Whether the least and the most are reached. */
  ends: [boolean, boolean];
  onStep: (by: 1 | -1) => void;
}

/** A figure between two buttons. At an end the button stays reachable, so that focus is not lost under the finger. */
export function Stepper({ name, value, words, ends, onStep }: Props) {
  const button = (by: 1 | -1, label: string, isAtEnd: boolean) => (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      aria-disabled={isAtEnd}
      onClick={() => !isAtEnd && onStep(by)}
    >
      <ToolIcon name={by === 1 ? 'plus' : 'minus'} />
    </button>
  );
  return (
    <fieldset class="stepper">
      <legend>{name}</legend>
      {button(-1, words.less(name), ends[0])}
      <output>{value}</output>
      {button(1, words.more(name), ends[1])}
    </fieldset>
  );
}
