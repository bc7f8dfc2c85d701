const NUMBER =
  /^(?:(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*)\s*[.):/-]|[a-zđ]\s*[.)]|\d{1,3}(?:\.\d{1,3})+)\s+(?=\S)/u;

/** A name without the number that may be typed before it in one cell: "II. Tư vấn" → "Tư vấn". */
export function bareName(text: string): string {
  return text.replace(NUMBER, "");
}
