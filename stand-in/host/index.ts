export { createHost, type Host, type HostOptions, type Interceptor } from "./host";
export { addressOf, fullAddress } from "./addresses";
export type { EventEntry } from "./events";
