import { CheckList } from './CheckList';
import { useTexts } from './texts';

const CHOICES = {
  automatic: { label: 'activation_automatic', hint: 'activation_automatic_hint' },
  chosen: { label: 'activation_chosen', hint: 'activation_chosen_hint' },
  click: { label: 'activation_click', hint: 'activation_click_hint' },
} as const;

type Activation = keyof typeof CHOICES;

interface Props {
  readonly activation: Activation;
  onChange(activation: Activation): void;
}

/** Whether pages are read by themselves or on a click. */
export function ActivationChoice({ activation, onChange }: Props) {
  const t = useTexts();
  return (
    <CheckList
      heading={t('activation_heading')}
      type="radio"
      items={(Object.keys(CHOICES) as Activation[]).map((value) => ({
        value,
        label: t(CHOICES[value].label),
        hint: t(CHOICES[value].hint),
        checked: value === activation,
      }))}
      onChange={onChange}
    />
  );
}
