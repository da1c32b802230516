import type { Messages } from '../../utils/data/locales/ru.ts';
import { Icon } from '../ui/Icon.tsx';
import { Loaded } from './Loaded.tsx';
import type { ToolKit, ToolName } from './tools/client.ts';
import type { RatesModel } from './use-rates.ts';

const TOOLS: readonly ToolName[] = ['converter', 'cash', 'history'];

interface BarProps {
  /** The one that is open; the list of what is hidden is none of these. */
  tool: ToolName | 'page' | null;
  /** The strip of rates is put away. */
  folded: boolean;
  messages: Messages;
  onChoose: (tool: ToolName | null) => void;
  onFold: () => void;
}

/** Opens a tool in the article's place; pressed again, the article is back. */
export function ToolBar({ tool, folded, messages, onChoose, onFold }: BarProps) {
  const fold = folded ? messages.tools.unfold : messages.tools.fold;
  return (
    <fieldset class="tools">
      <legend class="visually-hidden">{messages.tools.label}</legend>
      {TOOLS.map((name) => (
        <button
          key={name}
          type="button"
          class="button button-quiet"
          aria-pressed={tool === name}
          data-tool={name}
          onClick={() => onChoose(tool === name ? null : name)}
        >
          {messages.tools[name]}
        </button>
      ))}
      <button
        type="button"
        class="button button-quiet button-icon tools-fold"
        aria-label={fold}
        title={fold}
        aria-expanded={!folded}
        onClick={onFold}
      >
        <Icon name={folded ? 'unfold' : 'fold'} />
      </button>
    </fieldset>
  );
}

interface PaneProps {
  tool: ToolName;
  load: () => Promise<ToolKit>;
  rates: RatesModel;
  currencies: readonly string[];
  messages: Messages;
  onBack: () => void;
}

/** The tool itself, which is loaded the first time. */
export function ToolPane({ load, onBack, ...rest }: PaneProps) {
  const { messages } = rest;
  return (
    <Loaded load={load} messages={messages}>
      {({ Desk, ...kit }) => (
        <>
          <Desk {...rest} {...kit} />
          <button type="button" class="button button-quiet tools-back" onClick={onBack}>
            {messages.tools.back}
          </button>
        </>
      )}
    </Loaded>
  );
}
