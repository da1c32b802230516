import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/core/settings.ts';
import { formatNumber } from '../../utils/data/locales/format.ts';
import type { PageMessages } from '../../utils/data/locales/options.ts';
import type { OptionsClient, OutletInfo } from './client.ts';
import { isOn, type OptionsModel } from './use-options.ts';

interface Props {
  client: Pick<OptionsClient, 'outlets' | 'counts'>;
  model: OptionsModel;
  settings: Settings;
  messages: PageMessages;
}

/** Outlets with their switches, folded until asked for; then any other host the reader paused from the popup. */
export function OutletList(props: Props) {
  const { model, messages } = props;
  const { outlets } = props.client;
  const words = messages.options;
  const off = outlets.filter((outlet) => !isOn(outlet, model.paused)).length;
  return (
    <section aria-labelledby="outlets-title">
      <h2 id="outlets-title">{words.outlets}</h2>
      {outlets.length === 0 ? (
        <p class="hint">{words.outletsNone}</p>
      ) : (
        <details>
          <summary>{words.outletsCount(outlets.length, off)}</summary>
          <p class="hint">{words.outletsHint}</p>
          <Table {...props} />
        </details>
      )}
      <PausedElsewhere {...props} />
    </section>
  );
}

function Table({ client, ...parts }: Props) {
  const words = parts.messages.options;
  const [wanted, setWanted] = useState('');
  const [counts, setCounts] = useState<Record<string, number>>({});
  useEffect(() => {
    // Without them the column stays empty.
    client.counts().then(setCounts, () => undefined);
  }, [client]);
  const found = client.outlets.filter(({ name, hosts }) =>
    [name, ...hosts].some((text) => text.toLowerCase().includes(wanted.trim().toLowerCase())),
  );
  return (
    <>
      <input
        type="search"
        class="find"
        aria-label={words.find}
        placeholder={words.find}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      {found.length === 0 ? <p role="status">{words.notFound}</p> : null}
      <table class="outlets" hidden={found.length === 0}>
        <thead>
          <tr>
            <th scope="col">{words.outlet}</th>
            <th scope="col">{words.columns.clean}</th>
            <th scope="col">{words.columns.marks}</th>
            <th scope="col">{words.columns.overlay}</th>
            <th scope="col">{words.columns.week}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((outlet) => (
            <Row key={outlet.id} outlet={outlet} week={counts[outlet.id] ?? 0} {...parts} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps extends Omit<Props, 'client'> {
  outlet: OutletInfo;
  /** Blocks hidden there in the last seven days. */
  week: number;
}

function Row({ outlet, week, model, settings, messages }: RowProps) {
  const { columns } = messages.options;
  const { id, name, hosts } = outlet;
  const toggled = (list: readonly string[], isIn: boolean) =>
    isIn ? [...list.filter((other) => other !== id), id] : list.filter((other) => other !== id);
  const cell = (column: string, checked: boolean, onChange: (checked: boolean) => void) => (
    <td>
      <input
        type="checkbox"
        aria-label={`${column}: ${name}`}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{hosts[0]}</small>
      </th>
      {cell(columns.clean, isOn(outlet, model.paused), (checked) => model.switchHosts(hosts, !checked))}
      {cell(columns.marks, !settings.unmarked.includes(id), (checked) =>
        model.change({ unmarked: toggled(settings.unmarked, !checked) }),
      )}
      {cell(columns.overlay, settings.openOverlay.includes(id), (checked) =>
        model.change({ openOverlay: toggled(settings.openOverlay, checked) }),
      )}
      <td>{week > 0 ? formatNumber(messages, week, 0) : ''}</td>
    </tr>
  );
}

function PausedElsewhere({ client, model, messages }: Props) {
  const known = new Set(client.outlets.flatMap((outlet) => outlet.hosts));
  const others = model.paused.filter((host) => !known.has(host));
  if (others.length === 0) return null;
  return (
    <>
      <h3 class="section-title">{messages.options.pausedElsewhere}</h3>
      <ul class="plain paused-list">
        {others.map((host) => (
          <li key={host}>
            {host}
            <button type="button" class="button" onClick={() => model.switchHosts([host], false)}>
              {messages.page.resume}
              <span class="visually-hidden">: {host}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
