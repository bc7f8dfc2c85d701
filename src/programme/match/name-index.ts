import { NameIndex } from "../../knowledge";
import { remembered } from "../../sums";
import type { Programme } from "../programme";

/** The names of a programme's tasks, in their order. */
export const nameIndex = remembered(
  ({ tasks }: Programme): NameIndex => new NameIndex(tasks.map(({ name }) => name)),
);
