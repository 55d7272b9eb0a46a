import { useId } from 'preact/hooks';

interface Item<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** The kind of mark that the label shows as an example of itself. */
  readonly kind?: string;
  readonly checked: boolean;
}

interface Props<Value> {
  readonly heading: string;
  readonly hint?: string;
  /** `radio`: one of the items holds; `checkbox`: each by itself. */
  readonly type: 'radio' | 'checkbox';
  readonly items: readonly Item<Value>[];
  onChange(value: Value, on: boolean): void;
}

export function CheckList<Value extends string>({ heading, hint, type, items, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="group">
      <legend>{heading}</legend>
      {hint && <p class="hint">{hint}</p>}
      {items.map((item) => (
        <label class="choice" key={item.value}>
          <input
            type={type}
            name={name}
            checked={item.checked}
            onChange={(event) => onChange(item.value, event.currentTarget.checked)}
          />
          <span>
            <span class={item.kind && 'kind'} data-type={item.kind}>
              {item.label}
            </span>
            {item.hint && <span class="hint">{item.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
