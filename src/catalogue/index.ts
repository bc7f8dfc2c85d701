export { taskSearch, type TaskSearch } from "./search";
