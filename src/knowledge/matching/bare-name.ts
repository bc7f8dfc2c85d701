const NUMBER =
  /^(?:\((?:[IVX]{1,4}|\d{1,2}|[a-zđ])\)|(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*)\s*[.):/-]|[a-zđ]\s*[.)]|(?:\d{1,3}|[IVXLC]{1,6}|[A-H])(?:\.(?:\d{1,3}|[IVXLC]{1,6}|[a-zđ]))+[.)]?)\s+(?=\S)/u;

/** A name without the number that may be typed before it in one cell: "II. Tư vấn" → "Tư vấn". */
export function bareName(text: string): string {
  return beginsWithWord(text) ? text : text.replace(NUMBER, "");
}

/** Whether a text surely begins with a word, as nearly every name does: with a letter, and a small one behind it. */
function beginsWithWord(text: string): boolean {
  const second = text.charCodeAt(1);
  const isSmall = (second >= 0x61 && second <= 0x7a) || (second >= 0x1ea0 && second <= 0x1ef9);
  return isSmall && text.charCodeAt(0) >= 0x41;
}
