import { useState } from 'preact/hooks';
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
  const rest = Object.keys(messages.currencies).filter((code) => !chosen.includes(code));
  return (
    <fieldset>
      <legend>{words.currencies}</legend>
      <p class="hint">{words.currenciesHint}</p>
      <ol class="plain currency-list">
        {chosen.map((code, at) => (
          <Row key={code} {...{ chosen, at, messages, onChange, dragged }} onDrag={setDragged} />
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

interface RowProps extends Props {
  at: number;
  /** The place of the row that is being dragged. */
  dragged: number | null;
  onDrag: (at: number | null) => void;
}

/** One currency: dragged by mouse, moved by its buttons with keys or touch. */
function Row({ chosen, at, messages, onChange, dragged, onDrag }: RowProps) {
  const words = messages.options;
  const code = chosen[at] ?? '';
  const name = messages.currencies[code] ?? code;
  const move = (from: number, to: number) => onChange(moved(chosen, from, to));
  return (
    <li
      draggable
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
      <Tool icon="up" label={words.moveUp(name)} disabled={at === 0} onClick={() => move(at, at - 1)} />
      <Tool
        icon="down"
        label={words.moveDown(name)}
        disabled={at === chosen.length - 1}
        onClick={() => move(at, at + 1)}
      />
      <Tool
        icon="close"
        label={words.remove(name)}
        disabled={chosen.length === 1}
        onClick={() => onChange(chosen.filter((other) => other !== code))}
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
      class="button button-quiet button-icon"
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
