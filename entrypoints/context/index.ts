import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  createRateArchive,
  currenciesToAsk,
  type RateArchive,
} from '../../utils/core/context/rate-archive.ts';
import { articleParts, type ContextKinds, readContext } from '../../utils/core/context/read-context.ts';
import { type ContextSummary, type SummaryDeps, summarise } from '../../utils/core/context/summary.ts';
import { astanaDate } from '../../utils/core/rates/astana.ts';
import { chooseLanguage, DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { contextKnowledge } from '../../utils/data/context-knowledge.ts';
import { createClient } from '../../utils/messages/client.ts';
import { readerWorld } from '../../utils/messages/reader-world.ts';
import { browser } from '../../utils/platform/browser.ts';
import { listenInTab } from '../../utils/platform/in-tab.ts';
import { report } from '../../utils/platform/report.ts';
import { onSettingsChanged } from '../../utils/platform/settings-here.ts';
import { lent } from './lend.ts';
import { startPage } from './page.ts';

/**
 * Injected when asked: explains the article's sums, units and short forms. On listed outlets it marks them on the page;
 * popup, overlay and command line get them as a list. A second injection does nothing.
 */
export default defineUnlistedScript(() => {
  if (readerWorld.tazaContext) return;
  readerWorld.tazaContext = { summary };
  readerWorld.tazaLent = lent;
  const begin = () => settings().then((chosen) => startPage(chosen, worldOf(chosen)));
  let page = begin();
  page.catch((error) => report(error, 'context.start'));
  onSettingsChanged(() => {
    page = page.then((old) => {
      old?.stop();
      return begin();
    });
    page.catch((error) => report(error, 'context.start'));
  });
  listenInTab({
    'context.summary': () => summary(),
    'context.walk': async () => ({
      shown: readerWorld.tazaWalk?.() ?? (await page)?.walk() ?? false,
    }),
  });
});

const ask = createClient((message) => browser.runtime.sendMessage(message));
const rates = createRateArchive(async (code, date) => {
  const answer = await ask('official.on', { code, date });
  if (!answer.ok) return null;
  const { value, quant } = answer.value;
  return { value, quant, effectiveDate: answer.value.date, source: 'nbk' };
});
const settings = (): Promise<Settings> => ask('settings.get', {}).catch(() => DEFAULT_SETTINGS);

/** What is known apart from the article: the reader's language and currencies, the rates, today. */
function worldOf(chosen: Settings): SummaryDeps & { rates: RateArchive } {
  return {
    rates,
    day: { published: null, today: astanaDate(Date.now()), currencies: chosen.currencies },
    rows: contextKnowledge.indexRows,
    language: chooseLanguage(chosen.language, navigator.languages),
  };
}

/** Of this article, or of the one that the reader script reads; null where there is none. */
async function summary(article = readerWorld.tazaReader?.read().article): Promise<ContextSummary | null> {
  if (!article) return null;
  const chosen = await settings();
  const world = worldOf(chosen);
  const context = readContext(article, articleParts(article.blocks), contextKnowledge);
  const day = { ...world.day, published: context.published };
  const kinds = kindsOf(chosen);
  const codes = currenciesToAsk(context.sums, day.currencies);
  if (day.published) await world.rates.load(codes, [day.published, day.today]);
  const { amounts, indices, terms } = summarise(context, { ...world, day });
  return {
    amounts: kinds.amounts ? amounts : [],
    indices: kinds.indices ? indices : [],
    terms: kinds.terms ? terms : [],
  };
}

function kindsOf({ marks }: Settings): ContextKinds {
  return {
    amounts: marks.includes('amounts'),
    indices: marks.includes('indices'),
    terms: marks.includes('terms'),
  };
}
