type Messages = typeof import('../_locales/en/messages.json');

export type MessageKey = keyof Messages;

/** A counted noun has one message for each plural category: `people_one`, `people_few`, … */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Noun}_other`
    ? Noun
    : never
  : never;

/** The texts of the interface in the reader's language. The pieces are given it, since they know no browser. */
export interface Translate {
  /** The message of this key; words put into it are isolated, so that Latin and Arabic do not disturb each other. */
  (key: MessageKey, ...substitutions: readonly string[]): string;
  /** «٣ أشخاص»: the number with its noun in the right plural form. */
  count(noun: CountKey, count: number): string;
  /** The number in the digits of the reader's locale. */
  number(value: number): string;
  /** «٢٣ يوليو ٢٠٢١» for `2021-07-23`. */
  day(date: string): string;
}
