/** How Excel shows numbers to this person. */
export interface Culture {
  /** As in `Application.cultureInfo.name`, e.g. "vi-VN". */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

export const EN_US: Culture = { name: "en-US", decimalSeparator: ".", thousandsSeparator: "," };
export const VI_VN: Culture = { name: "vi-VN", decimalSeparator: ",", thousandsSeparator: "." };
