import { expect, test } from 'vitest';
import { printList } from '../../tools/start/print-list';

test('the list is printed as the popup shows it: sections, names with their roles, quotations below', () => {
  const row = { quotationCount: '', mentionCount: 'مرة واحدة', roles: [], quotations: [] };
  const printed = printList([
    {
      heading: 'الأشخاص',
      rows: [
        {
          ...row,
          name: 'فؤاد حسين',
          roles: ['وزير الخارجية العراقي'],
          quotations: ['وجودنا هنا لإجراء الحوار'],
        },
        { ...row, name: 'جون كيربي' },
      ],
    },
    { heading: 'الأماكن', rows: [{ ...row, name: 'بغداد', mentionCount: '' }] },
  ]);
  expect(printed).toBe(`الأشخاص
  فؤاد حسين · وزير الخارجية العراقي · مرة واحدة
      «وجودنا هنا لإجراء الحوار»
  جون كيربي · مرة واحدة

الأماكن
  بغداد`);
});
