import { useState } from "react";
import { keepSetting, readSetting } from "../../excel";

/** So many of the tasks that were used last are listed. */
const MOST_RECENT = 8;

/** Ids of tasks that a person marked or used, kept with their other choices. */
export interface MarkedTasks {
  readonly favourites: readonly string[];
  /** The latest first. */
  readonly recent: readonly string[];
  readonly toggle: (id: string) => void;
  readonly used: (ids: readonly string[]) => void;
}

export function useMarkedTasks(): MarkedTasks {
  const [favourites, setFavourites] = useState(() => idsIn("catalogue-favourites"));
  const [recent, setRecent] = useState(() => idsIn("catalogue-recent"));
  return {
    favourites,
    recent,
    toggle(id) {
      const next = favourites.includes(id) ? favourites.filter((one) => one !== id) : [...favourites, id];
      keepSetting("catalogue-favourites", JSON.stringify(next));
      setFavourites(next);
    },
    used(ids) {
      const next = [...new Set([...ids, ...recent])].slice(0, MOST_RECENT);
      keepSetting("catalogue-recent", JSON.stringify(next));
      setRecent(next);
    },
  };
}

/** What was kept; nothing where it is no list of texts. */
function idsIn(name: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(readSetting(name) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}
