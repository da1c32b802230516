import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../utils/data/locales/ru.ts';

interface Props<T> {
  load: () => Promise<T>;
  messages: Messages;
  children: (kit: T) => ComponentChild;
}

/** A part that is loaded the first time it is opened: the popup itself opens with rates and article alone. */
export function Loaded<T extends object>({ load, messages, children }: Props<T>) {
  const [kit, setKit] = useState<T | 'failed' | null>(null);
  useEffect(() => {
    load().then(setKit, () => setKit('failed'));
  }, [load]);
  if (kit === 'failed') return <p role="alert">{messages.trouble['no-answer'].text}</p>;
  return kit ? children(kit) : <p role="status">{messages.tools.loading}</p>;
}
