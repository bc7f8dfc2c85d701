import { fold } from "../../knowledge";
import type { PathMeaning } from "./meaning";
import { ownHeading } from "./neighbours";

/**
 * What rows are about stands in one column: "Tên đề án" where another tells its content ("Nội dung"), else that which tells most of
 * them apart (a column of categories names each once, "Lĩnh vực" but their groups), else the first. "Diễn giải" beside one is a note. The same heading twice is two
 * names, which a rule reports.
 */
export function oneName(
  found: readonly PathMeaning[],
  tellingMost: (names: readonly PathMeaning[]) => PathMeaning | null,
): readonly PathMeaning[] {
  const settled = withExplanations(found);
  const names = settled.filter(({ role }) => role === "name");
  const [first, second] = names;
  if (first === undefined || second === undefined) return settled;
  const specific = names.filter((meaning) => !GROUPS.test(fold(ownHeading(meaning))));
  const among = specific.length > 0 ? specific : names;
  const name =
    names.find((meaning) => /^tên\b|^ten\b/iu.test(ownHeading(meaning))) ?? tellingMost(among) ?? first;
  const own = fold(ownHeading(name));
  return settled.map((meaning) =>
    meaning.role === "name" && fold(ownHeading(meaning)) !== own
      ? { ...meaning, role: "unknown", sure: "guess" }
      : meaning,
  );
}

/** What names but the groups of tasks beside their names. */
const GROUPS = /^(?:linh vuc|chuong trinh|nhom (?:nhiem vu|noi dung|hoat dong|de an))$/;

/** "Diễn giải" beside a column of names explains them: a note, where the table has no other, else a column of its own. */
function withExplanations(settled: readonly PathMeaning[]): readonly PathMeaning[] {
  const explains = ({ role, otherwise }: PathMeaning): boolean => role === "name" && otherwise === "note";
  if (!settled.some((meaning) => meaning.role === "name" && !explains(meaning))) return settled;
  const role = settled.some((meaning) => meaning.role === "note") ? "unknown" : "note";
  return settled.map((meaning) => (explains(meaning) ? { ...meaning, role, sure: "likely" } : meaning));
}

/**
 * One heading over two columns, merged or with a blank beside it, of which the first holds bullets, numbers or the names
 * of categories: the names stand in the one that has more of them. `namesIn` counts them.
 */
export function oneUnderHeading(
  found: readonly PathMeaning[],
  namesIn: (meaning: PathMeaning) => number,
): readonly PathMeaning[] {
  const first = found.find(({ role }) => role === "name");
  if (first === undefined) return found;
  const under = underHeading(found, first);
  if (under.length === 1) return found;
  const counts = new Map(under.map((meaning) => [meaning, namesIn(meaning)]));
  const most = Math.max(...counts.values());
  const name = under.find((meaning) => counts.get(meaning) === most) ?? first;
  return found.map((meaning) => {
    if (meaning === name) return { ...first, path: { ...first.path, column: name.path.column } };
    return counts.has(meaning) ? { ...meaning, role: "unknown", sure: "guess" } : meaning;
  });
}

/** The other columns under the heading of the names, which hold some rows' names or bullets. */
export function namesBeside(found: readonly PathMeaning[]): readonly number[] {
  const name = found.find(({ role }) => role === "name");
  if (name === undefined) return [];
  return underHeading(found, name).flatMap(({ role, path }) => (role === "unknown" ? [path.column] : []));
}

/** The columns that the heading of one stands over, and those right of them that have no heading at all. */
function underHeading(found: readonly PathMeaning[], name: PathMeaning): readonly PathMeaning[] {
  const heading = name.path.headings.at(-1)?.cell;
  const isSame = ({ path }: PathMeaning): boolean => {
    const own = path.headings.at(-1)?.cell;
    return own !== undefined && own.row === heading?.row && own.column === heading.column;
  };
  const from = found.findIndex(isSame);
  if (from < 0) return [name];
  const length = found.slice(from).findIndex((one) => !isSame(one) && one.path.headings.length > 0);
  return length < 0 ? found.slice(from) : found.slice(from, from + length);
}
