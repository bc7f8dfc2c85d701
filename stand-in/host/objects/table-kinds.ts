import type { AnyKind } from "../kind";
import { autoFilter } from "./auto-filter";
import { filter } from "./filter";
import { rangeSort, tableSort } from "./sort";
import { table } from "./table";
import { tableCollection } from "./table-collection";
import { tableColumn, tableColumnCollection } from "./table-column";
import { tableRow, tableRowCollection } from "./table-row";

/** Tables, and what puts their rows in order or hides them. */
export const tableKinds: readonly AnyKind[] = [
  autoFilter,
  filter,
  rangeSort,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableSort,
];
