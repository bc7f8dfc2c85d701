export { createHost, type Host, type HostOptions, type Interceptor, type RequestOptions } from "./host";
export type { DeclaredSets } from "./declared-sets";
export { officeJsError } from "./refusal";
export { addressOf, fullAddress, parseAddress } from "./addresses";
export type { EventEntry } from "./events";
export { armFault, FAULT_IDS, type Armed, type FaultId, type FaultOptions } from "./faults";
export { NOTHING_ALLOWED } from "./objects/sheet-protection";
