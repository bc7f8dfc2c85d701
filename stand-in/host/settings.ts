/**
 * The document's settings, by key, each as the JSON text that stands in the file.
 * ASSUMPTION: `workbook.settings` and `Office.context.document.settings` see the same store.
 */
export class Settings {
  #texts = new Map<string, string>();

  get keys(): readonly string[] {
    return [...this.#texts.keys()];
  }

  get(key: string): unknown {
    const text = this.#texts.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  has(key: string): boolean {
    return this.#texts.has(key);
  }

  set(key: string, value: unknown): void {
    this.#texts.set(key, JSON.stringify(value));
  }

  delete(key: string): void {
    this.#texts.delete(key);
  }

  load(): Record<string, string> {
    return Object.fromEntries(this.#texts);
  }

  save(texts: Readonly<Record<string, string>>): void {
    this.#texts = new Map(Object.entries(texts));
  }
}
