/** Which events somebody listens to, by event number and target. */
export class Registrations {
  readonly #counts = new Map<string, number>();

  add(event: number, target: string): void {
    const key = keyOf(event, target);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(event: number, target: string): void {
    const key = keyOf(event, target);
    const left = (this.#counts.get(key) ?? 0) - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
  }

  has(event: number, target: string): boolean {
    return this.#counts.has(keyOf(event, target));
  }
}

const keyOf = (event: number, target: string): string => `${String(event)} ${target}`;
