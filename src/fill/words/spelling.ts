/** What offices spell in two ways. Both are right; a document keeps to one. */
export interface Spelling {
  /** 105: "một trăm linh năm" or "một trăm lẻ năm". */
  readonly zeroTens: "linh" | "lẻ";
  /** 1.000: "một nghìn" or "một ngàn". */
  readonly thousand: "nghìn" | "ngàn";
  /** 24: "hai mươi tư" or "hai mươi bốn". */
  readonly four: "tư" | "bốn";
}

export const USUAL_SPELLING: Spelling = { zeroTens: "linh", thousand: "nghìn", four: "tư" };
