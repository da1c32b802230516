import { useEffect, useState } from 'preact/hooks';
import type { HealthBook } from '../../../utils/core/page/health.ts';
import type { HiddenThing } from '../../../utils/core/page/hidden.ts';
import type { Pick } from '../../../utils/core/page/picks.ts';
import { reportText } from '../../../utils/core/page/report-text.ts';
import type { PaneWords } from '../../../utils/data/locales/pane-ru.ts';
import type { TabInfo } from '../../../utils/messages/contract.ts';
import type { PaneClient } from './client.ts';

interface Props {
  info: TabInfo | null;
  things: readonly HiddenThing[];
  picks: readonly Pick[];
  client: PaneClient;
  words: PaneWords;
}

/** A message about what was missed, shown in full; the reader saves or copies it, and sends it or not. */
export function Report({ info, things, picks, client, words }: Props) {
  const [note, setNote] = useState('');
  const [health, setHealth] = useState<HealthBook>({});
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    client.health().then(setHealth, () => setHealth({}));
  }, [client]);
  const { version, browser } = client;
  const outlet = info?.outlet?.id ?? null;
  const text = reportText({
    note,
    url: info?.url ?? null,
    outlet,
    version,
    browser,
    health: (outlet && health[outlet]) || null,
    hidden: things,
    picks,
  });
  return (
    <details class="removed">
      <summary>{words.report}</summary>
      <p>{words.reportWhy}</p>
      <label class="pane-field">
        {words.note}
        <textarea
          rows={3}
          maxLength={2000}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label class="pane-field">
        {words.preview}
        <textarea class="pane-text" rows={8} readOnly value={text} />
      </label>
      <div class="pane-buttons">
        <button
          type="button"
          class="button"
          onClick={() => client.copy(text).then(setCopied, () => setCopied(false))}
        >
          <span aria-live="polite">
            {copied === null ? words.copy : copied ? words.copied : words.copyFailed}
          </span>
        </button>
        <button type="button" class="button" onClick={() => client.save('taza-report.txt', text)}>
          {words.save}
        </button>
      </div>
    </details>
  );
}
