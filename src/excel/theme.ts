/** Whether Office shows itself dark; null where it does not say (Excel on the web, older Excel, no Office). */
export function officeIsDark(): boolean | null {
  if (typeof Office === "undefined") return null;
  const theme = officeTheme();
  if (theme === null) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  return typeof theme.bodyBackgroundColor === "string" ? isDark(theme.bodyBackgroundColor) : null;
}

/** Both the context and its theme may be missing, and any field of it, which the types do not say. */
function officeTheme(): Partial<Office.OfficeTheme> | null {
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme ?? null;
}

/** Of a colour like "#1F1F1F": whether white text reads better on it (the sum of its channels weighed as eyes do). */
function isDark(colour: string): boolean | null {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour);
  if (channels === null) return null;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((pair) => Number.parseInt(pair, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
