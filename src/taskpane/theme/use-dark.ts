import { useSyncExternalStore } from "react";
import { officeIsDark } from "../../excel";

const QUERY = "(prefers-color-scheme: dark)";

/**
 * Excel tells no event when its theme changes (`OfficeThemeChanged` is Outlook's alone), but a person who changed it comes back
 * to the pane: then it is asked again.
 */
function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    query.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}

/** Whether to show the pane dark: as Office shows itself, else as the system prefers. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => officeIsDark() ?? window.matchMedia(QUERY).matches);
}
