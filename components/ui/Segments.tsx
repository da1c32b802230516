interface Props<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  items: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of a few, side by side; arrow keys go from one to the next, as among all radio buttons. */
export function Segments<Value extends string>({ legend, name, value, items, onChange }: Props<Value>) {
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      <div>
        {items.map((item) => (
          <label key={item.value} data-value={item.value}>
            <input
              type="radio"
              name={name}
              checked={item.value === value}
              onChange={() => onChange(item.value)}
            />
            <span>{item.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
