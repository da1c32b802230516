import { useState } from 'preact/hooks';
import { CashPane } from './CashPane.tsx';
import { Converter } from './Converter.tsx';
import type { DeskProps } from './client.ts';
import { HistoryPane } from './HistoryPane.tsx';
import type { DeskParts } from './parts.ts';
import { useCash } from './use-cash.ts';
import type { ConverterState } from './use-converter.ts';
import './tools.css';

/** The tool that is open. What was typed and fetched outlives a look at another one. */
export function Desk({ tool, ...parts }: Pick<DeskProps, 'tool'> & DeskParts) {
  const [state, setState] = useState<ConverterState>({
    text: '100',
    from: parts.currencies[0] ?? 'USD',
    to: 'KZT',
    kind: 'official',
    date: '',
  });
  const isCounting = tool === 'converter' && state.kind === 'cash';
  const cash = useCash(parts.client, tool === 'cash' || isCounting);
  if (tool === 'cash') return <CashPane cash={cash} {...parts} />;
  if (tool === 'history') return <HistoryPane {...parts} />;
  return <Converter cash={cash} state={state} onChange={setState} {...parts} />;
}
