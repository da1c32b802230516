import { actionPort } from '../../utils/platform/action.ts';
import { alarmPort } from '../../utils/platform/alarms.ts';
import { daysStore } from '../../utils/platform/days-store.ts';
import { extensionHttp } from '../../utils/platform/extension-http.ts';
import { report } from '../../utils/platform/report.ts';
import { lookupsItem, ratesItem, settingsItem } from '../../utils/platform/storage.ts';
import { createFallback } from '../../utils/services/fallback.ts';
import { createOfficialService } from '../../utils/services/official.ts';
import { createRateBadge } from '../../utils/services/rate-badge.ts';
import { createRatesService } from '../../utils/services/rates.ts';

/** The parts that have to do with rates, each with the browser it needs. */
export function createRatesParts() {
  const common = { http: extensionHttp, clock: () => Date.now(), report };
  const official = createOfficialService({ ...common, days: daysStore, lookups: lookupsItem });
  const rates = createRatesService({
    ...common,
    store: { read: () => ratesItem.load(), write: ratesItem.write },
    alarms: alarmPort,
    random: Math.random,
    fallback: createFallback({ ...common, codes: async () => (await settingsItem.read()).currencies }),
    onDocument: (document) => {
      void official.keep(document);
      void showRate();
    },
  });
  const showRate = createRateBadge({
    settings: settingsItem,
    rates,
    show: (text) => actionPort.everywhere(text),
    report,
  });
  return { rates, official, showRate };
}
