export { newAppendix, type AppendixWish } from "./new-appendix";
