/** Where the pane gets office.js from: Microsoft's address, or its files beside the pane (closed networks). */
export type OfficeJs = "microsoft" | "own";

/** The address of office.js, as it stands in the pane's HTML. */
export declare const OFFICE_JS: Readonly<Record<OfficeJs, string>>;

/** The text of the pane's Content-Security-Policy. */
export declare function contentSecurityPolicy(officeJs: OfficeJs): string;
