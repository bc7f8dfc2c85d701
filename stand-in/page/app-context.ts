/** What office.js is told about the Excel that it runs in. */
export interface ExcelFacts {
  /** The language of Excel's own words, such as `vi-VN`. */
  readonly language: string;
  /** The declared version of the set `ExcelApi`; it drives `isSetSupported`. */
  readonly requirementSet: string;
  readonly workbookName: string;
  /** The document's settings as the client serialised them. */
  readonly settings: Readonly<Record<string, string>>;
}

/** `OSF.AppName.ExcelWebApp` of the client library. */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(paneId: string, facts: ExcelFacts): unknown {
  return {
    _id: paneId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appUILocale: facts.language,
    _dataLocale: facts.language,
    _docUrl: new URL(`/workbooks/${encodeURIComponent(facts.workbookName)}`, location.href).href,
    _clientMode: READ_WRITE,
    _settings: Object.entries(facts.settings),
    _reason: "documentOpened",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: paneId,
    _requirementMatrix: JSON.stringify({ ExcelApi: facts.requirementSet, SharedRuntime: "1.0" }),
    _appInstanceId: paneId,
    _initialDisplayMode: 0,
  };
}
