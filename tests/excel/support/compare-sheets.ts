const addressOf = (line: string): string => line.slice(0, line.indexOf(" "));

/** The cells in which two sheets differ. */
export function differing(one: readonly string[], other: readonly string[]): readonly string[] {
  const lines = [
    ...one.filter((line) => !other.includes(line)),
    ...other.filter((line) => !one.includes(line)),
  ];
  return [...new Set(lines.map(addressOf))];
}

/** Whether two sheets hold the same. */
export const same = (one: readonly string[], other: readonly string[]): boolean =>
  differing(one, other).length === 0;
