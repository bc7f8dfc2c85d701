import type ExcelJS from "exceljs";
import type { DocumentFacts } from "../workbook";

/** What the file says about itself; what it does not say is left out. */
export function documentFacts(file: ExcelJS.Workbook): DocumentFacts {
  const texts = {
    title: file.title,
    subject: file.subject,
    author: file.creator,
    keywords: file.keywords,
    comments: file.description,
    lastAuthor: file.lastModifiedBy,
    category: file.category,
    manager: file.manager,
    company: file.company,
  } satisfies Record<string, string>;
  const said = Object.entries(texts as Readonly<Record<string, string | undefined>>).filter(
    ([, text]) => text !== undefined && text !== "",
  );
  // The library's type promises a date.
  const created = file.created as Date | undefined;
  return { ...Object.fromEntries(said), ...(created ? { creationDate: created.getTime() } : {}) };
}
