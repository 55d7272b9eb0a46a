import type { CardProps } from './card-props';

export function Card({ analysis, entityId }: CardProps) {
  const entity = analysis.entities.find(({ id }) => id === entityId);
  return entity ? <bdi>{entity.name}</bdi> : null;
}
