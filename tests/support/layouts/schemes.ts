import type { Ordinal } from "../../../src/plan";

/** How the rows of one kind are numbered; "name" is a category by its name alone. */
type Numbering = "letter" | "roman" | "arabic" | "name";

/** How a table numbers its rows: "A → I → 1 → a)". Null where it has no such level. */
export interface Scheme {
  readonly outer: Numbering | null;
  readonly inner: Numbering | null;
  readonly task: "arabic" | "running" | "dotted" | "small-letter" | "none";
  readonly component: "small-letter" | "dotted" | "dash" | "dash-in-name" | "plus-in-name";
}

const scheme = (
  outer: Scheme["outer"],
  inner: Scheme["inner"],
  task: Scheme["task"],
  component: Scheme["component"],
): Scheme => ({ outer, inner, task, component });

export const SCHEMES: readonly Scheme[] = [
  scheme(null, "roman", "arabic", "dash-in-name"),
  scheme(null, "roman", "arabic", "small-letter"),
  scheme(null, "roman", "arabic", "dotted"),
  scheme(null, "roman", "arabic", "dash"),
  scheme(null, "roman", "running", "plus-in-name"),
  scheme(null, "roman", "none", "dash-in-name"),
  scheme(null, "roman", "dotted", "small-letter"),
  scheme(null, "roman", "small-letter", "dash-in-name"),
  scheme(null, "letter", "arabic", "small-letter"),
  scheme(null, "letter", "running", "dash-in-name"),
  scheme(null, "arabic", "dotted", "small-letter"),
  scheme(null, "arabic", "dotted", "dotted"),
  scheme(null, "arabic", "small-letter", "dash-in-name"),
  scheme(null, "arabic", "none", "dash-in-name"),
  scheme(null, "name", "arabic", "small-letter"),
  scheme(null, "name", "running", "dash-in-name"),
  scheme(null, "name", "none", "dash-in-name"),
  scheme("letter", "roman", "arabic", "small-letter"),
  scheme("letter", "roman", "running", "dash-in-name"),
  scheme("letter", "roman", "none", "dash-in-name"),
  scheme("roman", "letter", "arabic", "dash-in-name"),
  scheme("letter", "arabic", "dotted", "small-letter"),
  scheme("roman", "arabic", "dotted", "dash-in-name"),
  scheme("roman", "arabic", "small-letter", "dash-in-name"),
  scheme(null, null, "arabic", "small-letter"),
  scheme(null, null, "arabic", "dotted"),
  scheme(null, null, "none", "dash-in-name"),
];

/** An ordinal as it is meant, before brackets and dots are put around it. */
export interface Numbered {
  readonly bare: string;
  readonly style: Ordinal["style"];
  readonly value: number;
  readonly path: readonly number[];
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const WITHOUT_BARRED_D = "abcdeghik";
const WITH_BARRED_D = "abcdđeghik";

/** The ordinal at a place (from 1) of a series of categories; null for categories by name alone. */
export function categoryOrdinal(numbering: Numbering, place: number): Numbered | null {
  const of = (bare: string, style: Ordinal["style"]): Numbered => ({ bare, style, value: place, path: [] });
  switch (numbering) {
    case "letter":
      return of("ABCDEG".charAt(place - 1), "upper-letter");
    case "roman":
      return of(ROMAN[place - 1] ?? "", "roman");
    case "arabic":
      return of(String(place), "arabic");
    case "name":
      return null;
  }
}

/** A number of a plain series. */
export function arabic(place: number): Numbered {
  return { bare: String(place), style: "arabic", value: place, path: [] };
}

/** "1.2", under the ordinal it belongs to. */
export function dotted(under: Numbered, place: number): Numbered {
  return {
    bare: `${under.bare}.${String(place)}`,
    style: "dotted",
    value: place,
    path: [...under.path, under.value],
  };
}

/** "a", "b" …, with or without đ. */
export function smallLetter(place: number, barredD: boolean): Numbered {
  const bare = (barredD ? WITH_BARRED_D : WITHOUT_BARRED_D).charAt(place - 1);
  return { bare, style: "lower-letter", value: place, path: [] };
}
