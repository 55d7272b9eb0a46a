/**
 * Classes of characters in Arabic text, as source fragments for regular expressions. They are written out, not taken
 * from `\p{Script=Arabic}`: that one leaves out the tatweel and the diacritics (Script=Common and Inherited) and takes
 * in punctuation and digits of other languages.
 */

/** Letters of the Arabic script, presentation forms (ﻻ, ﷲ, as old pages and PDFs have them) included. */
export const ARABIC_LETTER =
  '\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u066f\\u0671-\\u06d3\\u06d5\\u06e5-\\u06e6\\u06ee-\\u06ef\\u06fa-\\u06ff' +
  '\\u0750-\\u077f\\u08a0-\\u08c9\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc';

/** Diacritics, Quranic signs, combining hamza and madda, superscript alif, and the tatweel: no letters. */
export const ARABIC_MARK =
  '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7-\\u06e8\\u06ea-\\u06ed\\u08ca-\\u08ff';

/** Characters without width that pages leave inside words: soft hyphen, joiners, direction marks, BOM. */
export const INVISIBLE = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
