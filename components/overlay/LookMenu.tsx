import {
  DEFAULT_LOOK,
  FONTS,
  LOOK_STEPS,
  type LookStep,
  type ReadingLook,
  stepLook,
} from '../../utils/core/reading/look.ts';
import { THEMES, type Theme } from '../../utils/core/settings.ts';
import type { OverlayMessages } from '../../utils/data/locales/overlay-ru.ts';
import { Segments } from '../ui/Segments.tsx';
import { Stepper } from '../ui/Stepper.tsx';

interface Props {
  theme: Theme;
  look: ReadingLook;
  words: OverlayMessages['look'];
  onChange: (theme: Theme, look: ReadingLook) => void;
}

const STEPS = ['size', 'width', 'line', 'letter'] as const;

/** How the text is set. Every choice shows at once in the text beside it. */
export function LookMenu({ theme, look, words, onChange }: Props) {
  const set = (next: ReadingLook) => onChange(theme, next);
  const shown: Record<(typeof STEPS)[number], string> = {
    size: `${look.size}`,
    width: `${look.width} ${words.signs}`,
    line: `${look.line}\u202f%`,
    letter: `${look.letter}\u202f%`,
  };
  return (
    <section class="look" aria-label={words.title}>
      <Segments
        legend={words.theme}
        name="taza-theme"
        value={theme}
        items={THEMES.map((value) => ({ value, label: words.themes[value] }))}
        onChange={(value) => onChange(value, look)}
      />
      <Segments
        legend={words.font}
        name="taza-font"
        value={look.font}
        items={FONTS.map((value) => ({ value, label: words.fonts[value] }))}
        onChange={(font) => set({ ...look, font })}
      />
      <div class="look-steps">
        {STEPS.map((name) => (
          <Stepper
            key={name}
            name={words.steps[name]}
            value={shown[name]}
            words={words}
            ends={endsOf(look, name)}
            onStep={(by) => set(stepLook(look, name, by))}
          />
        ))}
      </div>
      <label class="look-guide">
        <input type="checkbox" checked={look.guide} onChange={() => set({ ...look, guide: !look.guide })} />
        {words.guide}
      </label>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => onChange('auto', { ...DEFAULT_LOOK, full: look.full, speed: look.speed })}
      >
        {words.reset}
      </button>
    </section>
  );
}

/** Whether a figure has reached its least, its most. */
export function endsOf(look: ReadingLook, name: LookStep): [boolean, boolean] {
  const [least, most] = LOOK_STEPS[name];
  return [look[name] <= least, look[name] >= most];
}
