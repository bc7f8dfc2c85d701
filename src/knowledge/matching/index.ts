export * from "./distance";
export * from "./fold";
