import { useState } from 'preact/hooks';
import type { ToolMessages } from '../../../utils/data/locales/tools-ru.ts';
import type { ToolsClient } from './client.ts';

interface Props {
  text: string;
  client: Pick<ToolsClient, 'copy'>;
  words: Pick<ToolMessages['converter'], 'copy' | 'copied' | 'copyFailed'>;
}

/** Says of its text whether it was copied; give it the text as `key`, so that another one starts anew. */
export function CopyButton({ text, client, words }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <button
      type="button"
      class="button"
      onClick={() => client.copy(text).then(setCopied, () => setCopied(false))}
    >
      {copied === null ? words.copy : copied ? words.copied : words.copyFailed}
    </button>
  );
}
