import { useSyncExternalStore } from "react";
import { officeIsDark } from "../../excel";

const QUERY = "(prefers-color-scheme: dark)";

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}

/** Whether to show the pane dark: as Office shows itself, else as the system prefers. */
export function useDark(): boolean {
  const system = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
  return officeIsDark() ?? system;
}
