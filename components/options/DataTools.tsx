import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../utils/core/settings.ts';
import { MOST_FILE_BYTES, writeSettingsFile } from '../../utils/core/settings-file.ts';
import type { PageMessages } from '../../utils/data/locales/options.ts';
import type { OptionsClient } from './client.ts';
import type { OptionsModel } from './use-options.ts';

interface Props {
  client: Pick<OptionsClient, 'saveFile'>;
  model: OptionsModel;
  settings: Settings;
  messages: PageMessages;
}

/** Settings into a file and out of one; everything forgotten, after a second question. */
export function DataTools({ client, model, settings, messages }: Props) {
  const words = messages.options;
  const file = useRef<HTMLInputElement>(null);
  const open = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    // One character more than is allowed is enough to be refused.
    if (chosen) model.restore(await chosen.slice(0, 2 * MOST_FILE_BYTES).text());
    input.value = '';
  };
  return (
    <section aria-labelledby="data-title">
      <h2 id="data-title">{words.data}</h2>
      <p class="hint">{words.dataHint}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            client.saveFile('taza-settings.json', writeSettingsFile({ settings, paused: [...model.paused] }))
          }
        >
          {words.exportFile}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.importFile}
          onChange={(event) => void open(event.currentTarget)}
        />
      </div>
      <Erase onErase={model.erase} messages={messages} />
    </section>
  );
}

/** In the page, not in a dialog of the browser: the question keeps its language, and focus goes where it should. */
function Erase({ onErase, messages }: { onErase: () => void; messages: PageMessages }) {
  const words = messages.options;
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) cancel.current?.focus();
    else if (wasAsking.current) start.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="button" ref={start} onClick={() => setAsking(true)}>
        {words.erase}
      </button>
    );
  }
  return (
    <div class="note" role="alertdialog" aria-label={words.erase} aria-describedby="erase-question">
      <p id="erase-question">{words.eraseAsk}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          {words.eraseYes}
        </button>
        <button type="button" class="button" ref={cancel} onClick={() => setAsking(false)}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
