export { createHost, type Host, type HostOptions, type Interceptor } from "./host";
export type { EventEntry } from "./events";
