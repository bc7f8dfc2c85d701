import { attributesOf, childrenNamed, valueOfAttribute } from "../xml";
import type { Package } from "./open-package";

/** That one part of a package belongs to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type ("worksheet", "drawing"): transitional and strict files differ in what is before it. */
  readonly type: string;
  /** The path of the part in the package; null for what lies outside of it. */
  readonly target: string | null;
}

/** Where the relationships of a part are written; those of the package itself for "". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, in their order; those of the package itself for "". */
export function relationshipsOf(from: Package, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  if (!from.has(path)) return [];
  const document = from.document(path);
  return childrenNamed(document.root, "Relationship").map((element) => {
    const of = (name: string): string => valueOfAttribute(document, element, name) ?? "";
    const outside = of("TargetMode").toLowerCase() === "external";
    return {
      id: of("Id"),
      type: of("Type").slice(of("Type").lastIndexOf("/") + 1),
      target: outside ? null : resolved(part, of("Target")),
    };
  });
}

/** The id of the relationship that an element names ("r:id", whatever its prefix), or null. */
export function relationshipId(
  document: Parameters<typeof attributesOf>[0],
  element: Parameters<typeof attributesOf>[1],
): string | null {
  return attributesOf(document, element).find(({ name }) => name.endsWith(":id"))?.value ?? null;
}

function resolved(part: string, target: string): string {
  const path = decodeURI(target.replace(/[#?].*$/, ""));
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
