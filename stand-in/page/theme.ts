/** How the page shows itself; the pane's frame takes the page's scheme for its system's. */
export type Scheme = "system" | "light" | "dark";

const DARK = matchMedia("(prefers-color-scheme: dark)");

/** Shows the page and the pane in a scheme. High contrast is the system's alone: no page can ask for it. */
export function applyScheme(scheme: Scheme): void {
  document.documentElement.style.colorScheme = scheme === "system" ? "light dark" : scheme;
}

/** Whether a scheme is dark here and now. */
export const isDark = (scheme: Scheme): boolean => (scheme === "system" ? DARK.matches : scheme === "dark");

/** Tells when the system changes its mind. */
export function onSystemScheme(changed: () => void): void {
  DARK.addEventListener("change", changed);
}
