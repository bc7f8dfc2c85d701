import type { IStyleData } from "@univerjs/core";

/** The styles of a workbook, each once; cells hold its name. */
export class StyleTable {
  readonly #names = new Map<string, string>();
  readonly all: Record<string, IStyleData> = {};

  /** The name of a style, or undefined when it says nothing. */
  nameOf(style: IStyleData): string | undefined {
    const key = JSON.stringify(style);
    if (key === "{}") return undefined;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `s${String(this.#names.size + 1)}`;
    this.#names.set(key, name);
    this.all[name] = style;
    return name;
  }
}
