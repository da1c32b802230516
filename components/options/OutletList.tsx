import type { Settings } from '../../utils/core/settings.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';
import type { OutletInfo } from './client.ts';
import { isOn, type OptionsModel } from './use-options.ts';

interface Props {
  outlets: readonly OutletInfo[];
  model: OptionsModel;
  settings: Settings;
  messages: Messages;
}

/** Outlets on and off, then any other host the reader paused from the popup. */
export function OutletList({ outlets, model, settings, messages }: Props) {
  const words = messages.options;
  const known = new Set(outlets.flatMap((outlet) => outlet.hosts));
  const others = model.paused.filter((host) => !known.has(host));
  return (
    <fieldset>
      <legend>{words.outlets}</legend>
      <p class="hint">{outlets.length > 0 ? words.outletsHint : words.outletsNone}</p>
      <ul class="plain outlet-list">
        {outlets.map((outlet) => (
          <li key={outlet.id}>
            <label class="switch">
              <input
                type="checkbox"
                checked={isOn(outlet, model.paused)}
                onChange={(event) => model.switchHosts(outlet.hosts, !event.currentTarget.checked)}
              />
              <span>
                {outlet.name}
                <small>{outlet.hosts[0]}</small>
              </span>
            </label>
            {settings.marks.length > 0 ? (
              <MarksHere outlet={outlet} model={model} settings={settings} messages={messages} />
            ) : null}
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <>
          <h2 class="section-title">{words.pausedElsewhere}</h2>
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
      ) : null}
    </fieldset>
  );
}

/** Explanations in the text of this outlet. */
function MarksHere({ outlet, model, settings, messages }: Omit<Props, 'outlets'> & { outlet: OutletInfo }) {
  const words = messages.options;
  const others = settings.unmarked.filter((id) => id !== outlet.id);
  return (
    <label class="switch switch-minor">
      <input
        type="checkbox"
        aria-label={words.marksOn(outlet.name)}
        checked={!settings.unmarked.includes(outlet.id)}
        onChange={({ currentTarget }) =>
          model.change({ unmarked: currentTarget.checked ? others : [...others, outlet.id] })
        }
      />
      <small>{words.marksShort}</small>
    </label>
  );
}
