interface Props<Value extends string> {
  legend: string;
  /** The heading above says it already. */
  isLegendHidden?: boolean;
  name: string;
  value: Value;
  items: readonly { value: Value; label: string; lang?: string }[];
  onChange: (value: Value) => void;
}

/** One of a few: radio buttons side by side. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, isLegendHidden, name, value, items, onChange } = props;
  return (
    <fieldset class={isLegendHidden ? 'bare' : undefined}>
      <legend class={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      <div class="choice">
        {items.map((item) => (
          <label key={item.value}>
            <input
              type="radio"
              name={name}
              checked={item.value === value}
              onChange={() => onChange(item.value)}
            />
            <span lang={item.lang}>{item.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
