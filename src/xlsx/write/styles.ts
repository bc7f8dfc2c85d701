import {
  appendTo,
  childNamed,
  childrenNamed,
  escapedQuoted,
  isSelfClosed,
  parseXml,
  prefixOf,
  setAttribute,
  spliced,
  type Splice,
  startTag,
  valueOfAttribute,
  type XmlDocument,
  type XmlElement,
} from "../xml";

/** What a cell's style must be, beside what it is. */
export interface StyleWanted {
  /** The number format in its en-US code; null leaves the style's own. */
  readonly format: string | null;
  /** Whether the cell is text as after Excel's apostrophe. */
  readonly quoted: boolean;
}

/** The styles of a workbook, to which some may be added. */
export interface Styles {
  /** The style like another, but as wanted: that one itself where it is so already. Styles count from 0. */
  like(style: number, wanted: StyleWanted): number;
  /** Whether cells of a style are locked once their sheet is protected. */
  locked(style: number): boolean;
  /** The text of the part with the styles that were added. */
  text(): string;
}

/** The numbers of formats that every Excel knows. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
/** Formats of a workbook's own have numbers from here. */
const FIRST_OWN = 164;

/** Reads the styles of a workbook from the text of their part. */
export function openStyles(text: string): Styles {
  const document = parseXml(text);
  const list = childNamed(document.root, "cellXfs");
  const xfs = list === null ? [] : childrenNamed(list, "xf");
  const formats = ownFormats(document);
  const addedFormats: string[] = [];
  const addedStyles = new Map<string, number>();

  const numberOf = (format: string): number => {
    const known = BUILT_IN[format] ?? formats.get(format);
    if (known !== undefined) return known;
    const next = Math.max(FIRST_OWN - 1, ...formats.values()) + 1;
    formats.set(format, next);
    addedFormats.push(
      `<${prefixOf(document.root)}numFmt numFmtId="${String(next)}" formatCode="${escapedQuoted(format)}"/>`,
    );
    return next;
  };
  const is = (xf: XmlElement, name: string): boolean =>
    ["1", "true"].includes(valueOfAttribute(document, xf, name) ?? "");
  const likeAnew = (style: number, { format, quoted }: StyleWanted): number => {
    const xf = xfs[style];
    if (list === null || xf === undefined) return style;
    const number = format === null ? null : String(numberOf(format));
    const sameFormat = number === null || number === (valueOfAttribute(document, xf, "numFmtId") ?? "0");
    if (sameFormat && quoted === is(xf, "quotePrefix")) return style;
    const tag = startTag(document, xf, {
      ...(sameFormat ? {} : { numFmtId: number, applyNumberFormat: "1" }),
      quotePrefix: quoted ? "1" : null,
    });
    const whole = `${tag}${document.text.slice(xf.openEnd, xf.closeStart)}</${xf.name}>`;
    const at = addedStyles.get(whole) ?? xfs.length + addedStyles.size;
    addedStyles.set(whole, at);
    return at;
  };
  const known = new Map<string, number>();
  return {
    like: (style, wanted) => {
      const key = JSON.stringify([style, wanted.format, wanted.quoted]);
      const found = known.get(key) ?? likeAnew(style, wanted);
      known.set(key, found);
      return found;
    },
    locked: (style) => {
      const protection = xfs[style] === undefined ? null : childNamed(xfs[style], "protection");
      if (protection === null) return true;
      return !["0", "false"].includes(valueOfAttribute(document, protection, "locked") ?? "");
    },
    text: () => {
      if (list === null || addedStyles.size === 0) return text;
      const splices = [
        ...setAttribute(document, list, "count", String(xfs.length + addedStyles.size)),
        appendTo(document, list, [...addedStyles.keys()].join("")),
        ...withFormats(document, addedFormats),
      ];
      return spliced(text, splices);
    },
  };
}

function ownFormats(document: XmlDocument): Map<string, number> {
  const list = childNamed(document.root, "numFmts");
  const formats = list === null ? [] : childrenNamed(list, "numFmt");
  return new Map(
    formats.map((one) => [
      valueOfAttribute(document, one, "formatCode") ?? "",
      Number(valueOfAttribute(document, one, "numFmtId")),
    ]),
  );
}

function withFormats(document: XmlDocument, added: readonly string[]): readonly Splice[] {
  if (added.length === 0) return [];
  const list = childNamed(document.root, "numFmts");
  if (list === null || isSelfClosed(list)) {
    const name = `${prefixOf(document.root)}numFmts`;
    const whole = `<${name} count="${String(added.length)}">${added.join("")}</${name}>`;
    const { openEnd } = document.root;
    return [list === null ? { start: openEnd, end: openEnd, text: whole } : { ...range(list), text: whole }];
  }
  const count = childrenNamed(list, "numFmt").length + added.length;
  return [...setAttribute(document, list, "count", String(count)), appendTo(document, list, added.join(""))];
}

function range({ start, end }: XmlElement): Pick<Splice, "start" | "end"> {
  return { start, end };
}
