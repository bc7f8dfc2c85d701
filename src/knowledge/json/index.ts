export {
  amount,
  date,
  FieldError,
  list,
  oneOf,
  optional,
  place,
  record,
  records,
  text,
  words,
  year,
  type FieldProblem,
  type Fields,
} from "./fields";
export { FileError, openJson, type FileProblem } from "./open-json";
