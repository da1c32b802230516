import { FONTS, LOOK_STEPS, type ReadingLook } from '../../utils/core/reading/look.ts';
import type { PageMessages } from '../../utils/data/locales/options.ts';
import { Choice } from './Choice.tsx';

interface Props {
  look: ReadingLook;
  messages: PageMessages;
  onChange: (look: ReadingLook) => void;
}

const STEPS = ['size', 'width', 'line', 'letter'] as const;

/** How the text of articles is set, with a sentence that shows it. */
export function ReadingLookChoice({ look, messages, onChange }: Props) {
  const words = messages.options;
  const units = { size: 'px', width: words.signs, line: '%', letter: '%' };
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">{words.reading}</h2>
      <p class="look-sample">{words.sample}</p>
      <Choice
        legend={words.reading}
        isLegendHidden
        name="font"
        value={look.font}
        items={FONTS.map((value) => ({ value, label: words.fonts[value] }))}
        onChange={(font) => onChange({ ...look, font })}
      />
      <div class="look-steps">
        {STEPS.map((name) => {
          const [min, max, step] = LOOK_STEPS[name];
          return (
            <label key={name}>
              <span>{words.steps[name]}</span>
              <input
                type="range"
                {...{ min, max, step }}
                value={look[name]}
                onChange={(event) => onChange({ ...look, [name]: Number(event.currentTarget.value) })}
              />
              <output>{`${look[name]}\u00a0${units[name]}`}</output>
            </label>
          );
        })}
      </div>
    </section>
  );
}
