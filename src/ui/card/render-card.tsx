import { render } from 'preact';
import { Card } from './Card';
import type { CardProps } from './card-props';

export type { CardProps } from './card-props';

/** Shows the card of an entity in `container`, or takes it away with null. An unknown entity shows nothing. */
export function renderCard(container: Element, props: CardProps | null): void {
  render(props && <Card {...props} />, container);
}
