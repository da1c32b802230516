interface Props<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  items: readonly { value: Value; label: string; lang?: string }[];
  onChange: (value: Value) => void;
}

/** One of a few: radio buttons side by side. */
export function Choice<Value extends string>({ legend, name, value, items, onChange }: Props<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
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
