import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageMessages } from '../../utils/data/locales/options.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  chosen: readonly string[];
  messages: PageMessages;
  onChange: (codes: string[]) => void;
}

/** Two rows of the popup's strip; more would push the article out of sight. */
const MOST = 8;

/** The currencies of the strip, in order. The last one cannot be taken away. */
export function CurrencyPicker({ chosen, messages, onChange }: Props) {
  const words = messages.options;
  const [dragged, setDragged] = useState<number | null>(null);
  const { list, keepFocus } = useFocusAfter(chosen);
  const rest = Object.keys(messages.currencies).filter((code) => !chosen.includes(code));
  return (
    <fieldset>
      <legend>{words.currencies}</legend>
      <p class="hint">{words.currenciesHint}</p>
      <ol class="plain currency-list" ref={list}>
        {chosen.map((code, at) => (
          <Row key={code} {...{ chosen, at, messages, onChange, dragged, keepFocus }} onDrag={setDragged} />
        ))}
      </ol>
      <select
        class="button"
        aria-label={words.addCurrency}
        value=""
        disabled={chosen.length >= MOST}
        onChange={(event) => onChange([...chosen, event.currentTarget.value])}
      >
        <option value="">{words.addCurrency}</option>
        {rest.map((code) => (
          <option key={code} value={code}>
            {`${code} · ${messages.currencies[code] ?? code}`}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

/**
 * Moving a row takes the focus off its button, removing it takes the button: after the change it goes to the same
 * button of the row, to another of it where that one is at its end, or to the row that took its place.
 */
function useFocusAfter(chosen: readonly string[]) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<[code: string | undefined, icon: string] | null>(null);
  useLayoutEffect(() => {
    const [code, icon] = wanted.current ?? [];
    wanted.current = null;
    const row = code ? list.current?.querySelector(`[data-code="${code}"]`) : null;
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button:not([disabled])') ?? [])];
    (buttons.find(({ className }) => className.endsWith(`tool-${icon}`)) ?? buttons[0])?.focus();
  }, [chosen]);
  const keepFocus = (code: string | undefined, icon: string) => {
    wanted.current = [code, icon];
  };
  return { list, keepFocus };
}

interface RowProps extends Props {
  at: number;
  keepFocus: (code: string | undefined, icon: string) => void;
  /** The place of the row that is being dragged. */
  dragged: number | null;
  onDrag: (at: number | null) => void;
}

/** One currency: dragged by mouse, moved by its buttons with keys or touch. */
function Row({ chosen, at, messages, onChange, dragged, keepFocus, onDrag }: RowProps) {
  const words = messages.options;
  const code = chosen[at] ?? '';
  const name = messages.currencies[code] ?? code;
  const move = (from: number, to: number) => onChange(moved(chosen, from, to));
  const step = (icon: 'up' | 'down', by: 1 | -1) => {
    keepFocus(code, icon);
    move(at, at + by);
  };
  return (
    <li
      draggable
      data-code={code}
      onDragStart={(event) => {
        // Firefox drags nothing that carries no data.
        event.dataTransfer?.setData('text/plain', code);
        onDrag(at);
      }}
      onDragOver={(event) => dragged !== null && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (dragged !== null && dragged !== at) move(dragged, at);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <b>{code}</b>
      <span>{name}</span>
      <Tool icon="up" label={words.moveUp(name)} disabled={at === 0} onClick={() => step('up', -1)} />
      <Tool
        icon="down"
        label={words.moveDown(name)}
        disabled={at === chosen.length - 1}
        onClick={() => step('down', 1)}
      />
      <Tool
        icon="close"
        label={words.remove(name)}
        disabled={chosen.length === 1}
        onClick={() => {
          keepFocus(chosen[at + 1] ?? chosen[at - 1], 'close');
          onChange(chosen.filter((other) => other !== code));
        }}
      />
    </li>
  );
}

interface ToolProps {
  icon: 'up' | 'down' | 'close';
  label: string;
  disabled: boolean;
  onClick: () => void;
}

function Tool({ icon, label, disabled, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class={`button button-quiet button-icon tool-${icon}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

function moved(codes: readonly string[], from: number, to: number): string[] {
  const list = [...codes];
  list.splice(to, 0, ...list.splice(from, 1));
  return list;
}
