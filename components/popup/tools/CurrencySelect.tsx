import { TENGE } from '../../../utils/core/rates/convert.ts';
import type { Messages } from '../../../utils/data/locales/ru.ts';
import type { ToolMessages } from '../../../utils/data/locales/tools-ru.ts';

interface Props {
  label: string;
  codes: readonly string[];
  value: string;
  messages: Messages;
  words: ToolMessages;
  onChange: (code: string) => void;
}

/** A currency by code and name, the reader's own first. */
export function CurrencySelect({ label, codes, value, messages, words, onChange }: Props) {
  return (
    <select
      class="button"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {codes.map((code) => (
        <option key={code} value={code} selected={code === value}>
          {`${code} · ${code === TENGE ? words.tenge : (messages.currencies[code] ?? code)}`}
        </option>
      ))}
    </select>
  );
}
