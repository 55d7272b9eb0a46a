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
  /** Side by side, for items of a word or two. */
  readonly inline?: boolean;
  /** What is to be said of the item that holds; it comes and goes. */
  readonly note?: string;
  onChange(value: Value, on: boolean): void;
}

export function CheckList<Value extends string>(props: Props<Value>) {
  const { heading, hint, type, items, inline, note, onChange } = props;
  const name = useId();
  return (
    <fieldset class={inline ? 'group inline' : 'group'}>
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
      {note !== undefined && (
        <p class="hint note" role="status">
          {note}
        </p>
      )}
    </fieldset>
  );
}
