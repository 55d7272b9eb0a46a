import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page';
import { runToEnd } from '../../../src/page/run-sliced';
import { documentOf } from './document';

const FIRST = {
  title: 'وزير الطاقة يعلن خطة لخفض استهلاك الكهرباء',
  body: [
    'أعلن وزير الطاقة، يوم الأحد، خطة لخفض استهلاك الكهرباء في المباني الحكومية بنسبة عشرين في المئة قبل نهاية العام.',
    'وقال الوزير في مؤتمر صحفي: «لن تنقطع الكهرباء عن المستشفيات والمدارس»، مؤكدا أن الخطة تشمل ألفي مبنى في العاصمة.',
    'وأضاف أن الحكومة ستدفع للبلديات كلفة المصابيح الجديدة، وأن التنفيذ يبدأ يوم الخميس المقبل في ثلاث محافظات.',
  ],
};
const SECOND = {
  title: 'الأمم المتحدة تحذر من نقص المياه في الإقليم',
  body: [
    'حذرت الأمم المتحدة، يوم الاثنين، من أن مخزون المياه في الإقليم هبط إلى أدنى مستوى منذ ثلاثين عاما بسبب الجفاف وسوء الشبكات.',
    'وقالت المتحدثة باسم المنظمة إن مليوني شخص قد يضطرون إلى ترك قراهم إذا لم تصل المساعدات قبل الصيف، مشيرة إلى خطر الأوبئة.',
    'وتابعت أن المنظمة تحتاج إلى ستين مليون دولار لإصلاح المحطات القديمة وحفر آبار جديدة في القرى البعيدة عن النهر.',
  ],
};
const TEASER = { title: 'تعادل المنتخبين في المباراة النهائية', body: ['انتهت المباراة بهدف لكل منتخب.'] };

const render = ({ title, body }: typeof FIRST): string =>
  `<section><article><h1>${title}</h1>${body.map((text) => `<p>${text}</p>`).join('')}</article></section>`;
const read = (title: string, ...articles: readonly (typeof FIRST)[]) =>
  runToEnd(readPage(documentOf(`<title>${title}</title>${articles.map(render).join('')}`)));
const linesOf = ({ title, body }: typeof FIRST): string[] => [title, ...body];

describe('a page with several articles, one below the other', () => {
  it('is about the one of its title, and has the others in its text', () => {
    const page = read(FIRST.title, FIRST, SECOND);
    expect(page.paragraphs).toEqual(FIRST.body);
    expect(page.pageText.text.split('\n')).toEqual([...linesOf(FIRST), ...linesOf(SECOND)]);
    expect(page.container?.querySelectorAll('article')).toHaveLength(2);
  });

  it('keeps the one before when its title names the next', () => {
    const page = read(SECOND.title, FIRST, SECOND);
    expect(page.paragraphs).toEqual(SECOND.body);
    expect(page.pageText.text.split('\n')).toEqual([...linesOf(SECOND), ...linesOf(FIRST)]);
  });

  it('takes a brief report of two paragraphs for an article', () => {
    const brief = { ...SECOND, body: SECOND.body.slice(0, 2).map((text) => `${text} ${SECOND.body[2]}`) };
    expect(read(FIRST.title, FIRST, brief).pageText.text.split('\n')).toContain(SECOND.title);
  });

  it('does not take a teaser for an article', () => {
    expect(read(FIRST.title, FIRST, TEASER).pageText.text).not.toContain('المباراة');
  });
});
