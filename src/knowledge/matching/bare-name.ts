const NUMBER =
  /^(?:\((?:[IVX]{1,4}|\d{1,2}|[a-zđ])\)|(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*)\s*[.):/-]|[a-zđ]\s*[.)]|(?:\d{1,3}|[IVXLC]{1,6}|[A-H])(?:\.(?:\d{1,3}|[IVXLC]{1,6}|[a-zđ]))+[.)]?)\s+(?=\S)/u;

/** A name without the number that may be typed before it in one cell: "II. Tư vấn" → "Tư vấn". */
export function bareName(text: string): string {
  return isLetterOfWord(text.charCodeAt(1)) ? text : text.replace(NUMBER, "");
}

/** Whether a sign surely is a letter within a word: a small one, and no numeral. Nearly every name has one in the second place. */
function isLetterOfWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x1ea0 && code <= 0x1ef9);
}
