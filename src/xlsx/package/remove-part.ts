import { childrenNamed, spliced, type Splice, valueOfAttribute } from "../xml";
import type { Package } from "./open-package";
import { relationshipsOf, relationshipsPath } from "./relationships";

const CONTENT_TYPES = "[Content_Types].xml";

/** Takes a part out of a package, with what the package says of it. @param owner the part that it is related to */
export function removePart(from: Package, part: string, owner: string): void {
  const path = relationshipsPath(owner);
  const ids = relationshipsOf(from, owner).flatMap(({ id, target }) => (target === part ? [id] : []));
  without(from, path, "Relationship", "Id", (id) => ids.includes(id));
  const named = `/${part}`.toLowerCase();
  without(from, CONTENT_TYPES, "Override", "PartName", (name) => name.toLowerCase() === named);
  from.remove(part);
}

function without(
  from: Package,
  path: string,
  local: string,
  key: string,
  goes: (value: string) => boolean,
): void {
  const document = from.document(path);
  const splices = childrenNamed(document.root, local).flatMap((element): readonly Splice[] =>
    goes(valueOfAttribute(document, element, key) ?? "")
      ? [{ start: element.start, end: element.end, text: "" }]
      : [],
  );
  from.write(path, spliced(document.text, splices));
}
