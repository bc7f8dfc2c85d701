/** Objects that the client tracks, so that they outlive a request (`_KeepReference` … `_RemoveReference`). */
export class References {
  readonly #kept = new Map<string, unknown>();
  readonly #names = new Map<unknown, string>();
  #last = 0;

  /** Keeps an object under a name of its own; keeping it twice is once. */
  keep(object: unknown): string {
    const known = this.#names.get(object);
    if (known !== undefined) return known;
    this.#last += 1;
    const name = `kept-${String(this.#last)}`;
    this.#kept.set(name, object);
    this.#names.set(object, name);
    return name;
  }

  nameOf(object: unknown): string | undefined {
    return this.#names.get(object);
  }

  find(name: string): unknown {
    return this.#kept.get(name);
  }

  remove(name: string): void {
    this.#names.delete(this.#kept.get(name));
    this.#kept.delete(name);
  }

  removeAll(): void {
    this.#kept.clear();
    this.#names.clear();
  }

  get size(): number {
    return this.#kept.size;
  }
}
