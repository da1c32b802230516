import type { PopupClient } from '../../components/popup/client.ts';
import type { Extras } from '../../components/popup/extras.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { ArticleLists } from '../../components/ui/ArticleLists.tsx';
import type { UiLanguage } from '../../utils/core/settings.ts';
import { messagesFor } from '../messages-for.ts';
import { mount } from './mount.ts';

export const CURRENCIES = ['USD', 'EUR', 'RUB', 'UZS'];

/** The popup as the reader sees it once everything has answered. */
export function openPopup(
  client: PopupClient,
  lang: UiLanguage = 'ru',
  currencies = CURRENCIES,
  loadExtras: () => Promise<Extras> = never,
) {
  return mount(
    <Popup
      client={client}
      messages={messagesFor(lang)}
      currencies={currencies}
      loadLists={lists}
      loadTools={never}
      loadPane={never}
      loadExtras={loadExtras}
    />,
  );
}

export const never = () => new Promise<never>(() => undefined);
export const lists = async () => ArticleLists;
