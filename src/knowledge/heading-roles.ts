import { headingMeaning, type HeadingKind } from "./headings";
import { remembered } from "./matching";

/** Who has to do with a task, where and when. */
type RoleOfTask = "lead" | "partner" | "beneficiary" | "place" | "time";

const ROLES: readonly (HeadingKind | null | undefined)[] = [
  "lead",
  "partner",
  "beneficiary",
  "place",
  "time",
] satisfies readonly RoleOfTask[];

function isRole(kind: HeadingKind | null | undefined): kind is RoleOfTask {
  return ROLES.includes(kind);
}

/**
 * The roles that a heading names where it names several ("Đơn vị phối hợp, thụ hưởng", "Cơ quan chủ trì/phối hợp", "Thời gian, địa điểm"), in
 * its order; none where it names but one.
 */
export const headingRoles = remembered((text): readonly RoleOfTask[] => {
  if (!BETWEEN.test(text) || headingMeaning(text)?.whole === true) return NONE;
  const roles = text.split(BETWEEN).flatMap((piece) => roleOf(piece) ?? []);
  const different = [...new Set(roles)];
  return different.length > 1 ? different : NONE;
});

const NONE: readonly RoleOfTask[] = [];
const BETWEEN = /\s*(?:[,;/&+\n]|\s[-–]\s|\s(?:và|va|hoặc)\s)\s*/iu;

function roleOf(piece: string): RoleOfTask | null {
  const meaning = headingMeaning(piece);
  if (isRole(meaning?.as)) return meaning.as;
  return meaning?.otherwise === "beneficiary" ? meaning.otherwise : null;
}
