/** A way of writing Vietnamese from before Unicode, in which letters are other letters shown in a special font. */
export type LegacyEncoding = "TCVN3" | "VNI";

/** Letters of Vietnamese that no legacy encoding can hold. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const HIGH = /[\u00a1-\u00ff]/;

/** What TCVN3 has within words for toned letters, and nobody else puts there: "§¬n vÞ" (Đơn vị), "Tæng sè" (Tổng số). */
const TCVN3_SURE = /[A-Za-z][µ¸¶¹¨¾¼½®©¬§Þ÷×þ](?!m\b)|(?:^|[\s.(])[§®](?=[A-Za-z\u00a8-\u00ff])/g;
const TCVN3_LIKELY = /[A-Za-z][·ªÆÇËÌÎÏÑÖØÜßåæëîïøû]|[A-Za-z][«»](?=[A-Za-z])|[ªåæëîïøû][A-Za-z]/g;
/** TCVN3 shares these with French and Vietnamese, so alone they say nothing. */
const TCVN3_ALSO = /[A-Za-z][èéêíìóòôõúùýãáâäÈÉÊÐÒÓÔÕÝ]/g;

/** VNI puts a mark behind its vowel: "Toång soá" (Tổng số), "Khuyeán coâng" (Khuyến công). */
const VNI_PAIR =
  /[aeouy][øûõ]|[uy]ï|[ae]ï(?![vs])|[aeo]ù|e[áàåãäâï]|o[åäâï]|a[âêáàåãäéèúüëæ]|[AEOUY][ØÛÕ]|[UY]Ï|[AE]Ï(?![VS])|[AEO]Ù|E[ÁÀÅÃÄÂÏ]|O[ÅÄÂÏ]|A[ÂÊÁÀÅÃÄÉÈÚÜËÆ]|[öô][ùøûõï]|(?:^|[\s.(])[Ññ](?=[aeiouyôö])/g;

/** Words in capitals: "TRÌNH" is Vietnamese, for TCVN3 keeps its toned capitals in a font of their own. */
const CAPITALS = /(?<![a-z\u00df-\u00ff])[A-Z\u00c0-\u00de]{2,}(?![a-z\u00df-\u00ff])/g;

/** Whether a text has letters that a legacy encoding can hold and none that it cannot. */
export function mayBeLegacy(text: string): boolean {
  return !UNICODE.test(text) && HIGH.test(text);
}

/** The legacy encoding that a text is written in, or null. One short word may go unseen: it can be a word of today. */
export function legacyEncoding(text: string): LegacyEncoding | null {
  if (!mayBeLegacy(text)) return null;
  const vni = text.match(VNI_PAIR)?.length ?? 0;
  const mixed = text.replace(CAPITALS, " ");
  const count = (pattern: RegExp): number => mixed.match(pattern)?.length ?? 0;
  const sure = count(TCVN3_SURE);
  const likely = count(TCVN3_LIKELY);
  const tcvn3 = sure > 0 || likely > 1 || (likely > 0 && count(TCVN3_ALSO) > 0);
  if (vni > 0 && vni >= sure + likely) return "VNI";
  return tcvn3 ? "TCVN3" : null;
}

/** A letter that a legacy encoding may have put there, or a mark by itself. */
const MAY_BE_LEGACY = /[\u00a1-\u00ff\u0300-\u036f]/;
const MARK = /[\u0300-\u036f]/;

/**
 * Whether a text plainly is Unicode as everybody types it: without a letter that a legacy encoding may have put there, or
 * beside one that none can hold, and without a mark by itself. False says nothing.
 */
export function isPlainUnicode(text: string): boolean {
  return UNICODE.test(text) ? !MARK.test(text) : !MAY_BE_LEGACY.test(text);
}
