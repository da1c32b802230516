import '../../components/popup/extras.css';
import { MarkLayer } from '../../components/card/MarkLayer.tsx';
import type { Extras } from '../../components/popup/extras.ts';
import { TakeMenu } from '../../components/ui/TakeMenu.tsx';
import { articleToText } from '../../utils/core/article/take-away.ts';
import { chooseLanguage, type Settings } from '../../utils/core/settings.ts';
import { loadMessages } from '../../utils/data/locales/load.ts';
import { loadTakeMessages } from '../../utils/data/locales/take.ts';
import { sourceLine } from '../../utils/data/locales/take-words.ts';
import { paintHighlight } from '../../utils/platform/highlights.ts';
import { takeAwayPort } from '../../utils/platform/take-away.ts';

/** The marks in the text and what can be done with it elsewhere. `print` has the page print the reading view. */
export async function loadExtras({ language: wanted, theme }: Settings, print: () => void): Promise<Extras> {
  const language = chooseLanguage(wanted, navigator.languages);
  const [messages, words] = await Promise.all([loadMessages(language), loadTakeMessages(language)]);
  const client = { ...takeAwayPort, print };
  return {
    textOf: (article) => articleToText(article, sourceLine(messages, article)),
    Take: (props) => <TakeMenu {...{ ...props, messages, words, client }} isCopyBeside />,
    Marks: (props) => (
      <MarkLayer
        {...{ ...props, messages, language, theme }}
        paint={(ranges) => paintHighlight('taza-popup-marks', ranges)}
      />
    ),
  };
}
