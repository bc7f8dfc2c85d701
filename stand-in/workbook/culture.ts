/** How Excel shows dates and times to a person, in the letters of `Excel.DatetimeFormatInfo`. */
export interface DatePatterns {
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
}

/** How Excel shows numbers to this person. */
export interface Culture {
  /** As in `Application.cultureInfo.name`, e.g. "vi-VN". */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly dates: DatePatterns;
}

export const EN_US: Culture = {
  name: "en-US",
  decimalSeparator: ".",
  thousandsSeparator: ",",
  dates: {
    shortDatePattern: "M/d/yyyy",
    longDatePattern: "dddd, MMMM d, yyyy",
    longTimePattern: "h:mm:ss tt",
    dateSeparator: "/",
    timeSeparator: ":",
  },
};

export const VI_VN: Culture = {
  name: "vi-VN",
  decimalSeparator: ",",
  thousandsSeparator: ".",
  dates: {
    shortDatePattern: "dd/MM/yyyy",
    longDatePattern: "dddd, d MMMM, yyyy",
    longTimePattern: "h:mm:ss tt",
    dateSeparator: "/",
    timeSeparator: ":",
  },
};
