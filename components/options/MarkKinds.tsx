import { MARK_KINDS, type MarkKind } from '../../utils/core/settings.ts';
import type { PageMessages } from '../../utils/data/locales/options.ts';

interface Props {
  chosen: readonly MarkKind[];
  messages: PageMessages;
  onChange: (kinds: MarkKind[]) => void;
}

/** What is explained in the text of articles. */
export function MarkKinds({ chosen, messages, onChange }: Props) {
  const words = messages.options;
  const toggle = (kind: MarkKind, isOn: boolean) =>
    onChange(MARK_KINDS.filter((other) => (other === kind ? isOn : chosen.includes(other))));
  return (
    <fieldset>
      <legend>{words.marks}</legend>
      <p class="hint">{words.marksHint}</p>
      {MARK_KINDS.map((kind) => (
        <label class="switch" key={kind}>
          <input
            type="checkbox"
            name={`mark-${kind}`}
            checked={chosen.includes(kind)}
            onChange={(event) => toggle(kind, event.currentTarget.checked)}
          />
          {words.markKinds[kind]}
        </label>
      ))}
    </fieldset>
  );
}
