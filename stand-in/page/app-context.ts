import type { Host } from "../host";

/** What office.js is told about the Excel that it runs in. */
export interface ExcelFacts {
  /** The language of Excel's own words, such as `vi-VN`. */
  readonly language: string;
  readonly workbookName: string;
}

/** `OSF.AppName.ExcelWebApp` of the client library. */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(paneId: string, host: Host, facts: ExcelFacts): unknown {
  return {
    _id: paneId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appUILocale: facts.language,
    _dataLocale: facts.language,
    _docUrl: new URL(`/workbooks/${encodeURIComponent(facts.workbookName)}`, location.href).href,
    _clientMode: READ_WRITE,
    _settings: Object.entries(host.loadSettings()),
    _reason: "documentOpened",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: paneId,
    // The declared sets; they drive `isSetSupported`.
    _requirementMatrix: JSON.stringify(host.sets),
    _appInstanceId: paneId,
    _initialDisplayMode: 0,
  };
}
