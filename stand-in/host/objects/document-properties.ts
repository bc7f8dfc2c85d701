import type { DocumentFacts } from "../../workbook";
import { invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, type Kind } from "../kind";
import { refuseReadOnly } from "../locked-cells";
import { customPropertiesObject } from "./sheet-handles";

const TEXTS = [
  "author",
  "category",
  "comments",
  "company",
  "keywords",
  "manager",
  "subject",
  "title",
] as const satisfies readonly (keyof DocumentFacts)[];

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const factsOf = ({ workbook }: HostContext): DocumentFacts => (workbook.extras.document ??= {});

const texts: NonNullable<Kind<null>["properties"]> = Object.fromEntries(
  TEXTS.map((name) => [pascal(name), (_self: null, context: HostContext) => factsOf(context)[name] ?? ""]),
);

const textSetters: NonNullable<Kind<null>["setters"]> = Object.fromEntries(
  TEXTS.map((name) => [
    pascal(name),
    (_self: null, value: unknown, context: HostContext) => {
      refuseReadOnly(context, `DocumentProperties.${name}`);
      if (typeof value !== "string") throw invalidArgument(`DocumentProperties.${name}`);
      factsOf(context)[name] = value;
    },
  ]),
);

export const documentProperties = defineKind<null>({
  name: "DocumentProperties",
  properties: {
    ...texts,
    CreationDate: (_self, context) => new Date(factsOf(context).creationDate ?? 0).toISOString(),
    LastAuthor: (_self, context) => factsOf(context).lastAuthor ?? "",
    RevisionNumber: (_self, context) => factsOf(context).revisionNumber ?? 0,
  },
  links: {
    Custom: () => customPropertiesObject(),
  },
  setters: {
    ...textSetters,
    RevisionNumber: (_self, value, context) => {
      if (typeof value !== "number") throw invalidArgument("DocumentProperties.revisionNumber");
      factsOf(context).revisionNumber = value;
    },
  },
});
