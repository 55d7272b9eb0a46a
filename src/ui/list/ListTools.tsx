import { useTexts } from '../texts';
import { ORDERS, type Order } from './arrange';

const ORDER_LABELS = { first: 'order_first', count: 'order_count' } as const;

interface Props {
  readonly search: string;
  readonly order: Order;
  onSearch(search: string): void;
  onOrder(order: Order): void;
}

/** Search and order of the names. */
export function ListTools({ search, order, onSearch, onOrder }: Props) {
  const t = useTexts();
  return (
    <div class="tools">
      <input
        type="search"
        class="field"
        // An empty field would run from left to right, its hint on the wrong side of an Arabic list.
        dir={search === '' ? undefined : 'auto'}
        value={search}
        placeholder={t('search')}
        aria-label={t('search')}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <select
        class="field"
        aria-label={t('order')}
        value={order}
        onChange={({ currentTarget }) =>
          onOrder(ORDERS.find((each) => each === currentTarget.value) ?? order)
        }
      >
        {ORDERS.map((each) => (
          <option key={each} value={each}>
            {t(ORDER_LABELS[each])}
          </option>
        ))}
      </select>
    </div>
  );
}
