import { describe, expect, it } from 'vitest';
import { readSiteMenu } from '../../../src/page/detect/site-menu';
import { documentOf } from './document';

const pageWith = (...names: string[]) => documentOf(names.map((name) => `<a href="/x">${name}</a>`).join(''));

describe('readSiteMenu', () => {
  it('counts the departments of a newsroom, each once', () => {
    const page = pageWith('سياسة', 'اقتصاد', ' سياسة ', 'عرب وعالم', 'اتصل بنا');
    expect(readSiteMenu(page)).toEqual({ newsroom: 3, elsewhere: 0 });
  });

  it('counts what firms, shops and encyclopedias offer', () => {
    const page = pageWith('خدماتنا', 'دراسات الحالة', 'سلة التسوق', 'مقالة عشوائية', 'من نحن');
    expect(readSiteMenu(page)).toEqual({ newsroom: 0, elsewhere: 4 });
  });

  it('counts how an institution presents itself', () => {
    const page = pageWith('عن الجامعة', 'نبذة عن الكلية', 'البحث العلمي', 'فعالياتنا', 'عن الحرب');
    expect(readSiteMenu(page)).toEqual({ newsroom: 0, elsewhere: 4 });
  });

  it('passes over links that are sentences', () => {
    expect(readSiteMenu(pageWith('الحكومة تبحث اليوم ملف الخدمات والمشاريع في العاصمة'))).toEqual({
      newsroom: 0,
      elsewhere: 0,
    });
  });
});
