import type { PageMessages } from '../../utils/data/locales/options.ts';

/** Version, privacy, source of the rates, licence. */
export function About({ version, messages }: { version: string; messages: PageMessages }) {
  const words = messages.options;
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">{words.about}</h2>
      <p>{words.privacy}</p>
      <p>{words.ratesSource}</p>
      <p class="hint">
        {words.version(version)}. {words.licence}
      </p>
    </section>
  );
}
