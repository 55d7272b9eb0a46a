import type { Article } from '../article';
import { isComplementiser } from './cues';

/** What governs a candidate: 1 «عن», 2 being with or against, 3 another preposition, 4 «بحسب», 5 a comma, 6 nothing. */
export function governorOf(before: string): number {
  if (before === 'عن') return 1;
  if (/^(?:مع|ضد|نحو|تجاه|بين)$/.test(before)) return 2;
  if (/^(?:في|من|الي|علي|لدي|عبر|حول|بشان)$/.test(before)) return 3;
  if (/^(?:بحسب|حسب|وفق|وفقا)$/.test(before)) return 4;
  if (before === '،') return 5;
  return before === '' ? 6 : 0;
}

/** What follows token `at - 1`, as a number; 0 for the end of the paragraph. */
export function followerOf({ folded, nameAt }: Article, at: number, isWithin: boolean): number {
  if (!isWithin) return 0;
  const word = folded[at]!;
  const sign = ['،', ':', '.'].indexOf(word);
  if (sign >= 0) return 1 + sign;
  if (/^(?:الذي|التي|الذين)$/.test(word)) return 4;
  if (isComplementiser(word)) return 5;
  if (/^["«“(]$/.test(word)) return 6;
  return nameAt[at]! >= 0 ? 7 : word.startsWith('ال') ? 8 : 9;
}

const DOCUMENT = /^(?:بيان|تقرير|دراس|مقال|وثيق|نص|رسال|قرار|تغريد|خطاب|استطلاع|مذكر|افتتاحي)ه?$/;
const MEDIUM = /^(?:وكال|صحيف|قنا|مجل|جريد|شبك|موقع|اذاع|وسايل|مراسل)ه?$/;

/** 1 something written («البيان»), 2 a medium, 3 people, 0 another. */
export function sourceNoun(head: string, isPlural: boolean): number {
  return DOCUMENT.test(head) ? 1 : MEDIUM.test(head) ? 2 : isPlural ? 3 : 0;
}

/** What stands before a statement or a marked span, as a number. */
export function openingOf(before: string): number {
  if (before === '') return 0;
  if (isComplementiser(before)) return 1;
  const sign = [':', '.', '،'].indexOf(before);
  if (sign >= 0) return 2 + sign;
  if (/^(?:ب|بـ|و|ف|ال|ل|لـ|ك|بال|لل)$/.test(before)) return 5;
  if (/^(?:في|من|الي|علي|عن|مع)$/.test(before)) return 6;
  return before.startsWith('ال') ? 7 : 8;
}
