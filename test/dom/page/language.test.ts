import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../src/page/detect/language';

const TEXTS = {
  ar: 'قالت وزارة الصحة أمس إن عدد المصابين تراجع خلال الأسبوع الماضي، وأضافت أن المستشفيات عادت إلى العمل.',
  fa: 'وزارت بهداشت دیروز گفت که شمار بیماران در هفته گذشته کم شده است و بیمارستان‌ها کار خود را آغاز کردند.',
  ur: 'وزارت صحت نے کل کہا کہ گزشتہ ہفتے میں مریضوں کی تعداد کم ہوئی ہے اور ہسپتالوں نے کام شروع کر دیا ہے۔',
  ps: 'د روغتیا وزارت پرون وویل چې په تېره اونۍ کې د ناروغانو شمېر کم شوی دی او روغتونونو کار پیل کړی دی.',
  ckb: 'وەزارەتی تەندروستی دوێنێ گوتی کە لە هەفتەی ڕابردوودا ژمارەی نەخۆشەکان کەمی کردووە و نەخۆشخانەکان دەستیان بە کار کردووە.',
  ug: 'سەھىيە مىنىستىرلىقى تۈنۈگۈن ئۆتكەن ھەپتىدە بىمارلارنىڭ سانىنىڭ ئازايغانلىقىنى ۋە دوختۇرخانىلارنىڭ ئىش باشلىغانلىقىنى ئېيتتى.',
} as const;

describe('guessLanguage', () => {
  it.each(Object.entries(TEXTS))('knows %s', (language, text) => {
    expect(guessLanguage(text).language).toBe(language);
  });

  it('knows Persian that was typed with Arabic letters', () => {
    expect(guessLanguage(TEXTS.fa.replace(/ی/g, 'ي').replace(/ک/g, 'ك')).language).toBe('fa');
  });

  it('knows Arabic with Persian names in it, and with all vowels', () => {
    expect(guessLanguage(`${TEXTS.ar} وقال پزشکیان لوكالة إيرنا إن گیلان بخير.`).language).toBe('ar');
    const vocalised = 'قَالَتْ وِزَارَةُ الصِّحَّةِ أَمْسِ إِنَّ عَدَدَ المُصَابِينَ تَرَاجَعَ خِلَالَ الأُسْبُوعِ الْمَاضِي فِي البِلَادِ';
    expect(guessLanguage(vocalised).language).toBe('ar');
  });

  it('answers other for Latin text with an Arabic word, and for next to nothing', () => {
    expect(guessLanguage('The word وزارة was painted on eighty gates across the province.').language).toBe(
      'other',
    );
    expect(guessLanguage('قال').language).toBe('other');
  });
});
