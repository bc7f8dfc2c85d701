import { catalogue } from "./catalogue";
import { check } from "./check";
import { fill } from "./fill";
import { frame } from "./frame";
import { programme } from "./programme";
import { reading } from "./reading";
import { settings } from "./settings";
import { writing } from "./writing";

/** Texts of the task pane, by page. */
export const pane = {
  ...frame,
  ...catalogue,
  ...check,
  ...fill,
  ...programme,
  ...reading,
  ...settings,
  ...writing,
};
