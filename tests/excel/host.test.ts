import { awaitHost, officeIsDark, type HostState } from "../../src/excel";

/** What the pane needs of `Office` before Excel's own client comes in: who the host is, and what it can. */
function office(parts: { host?: string | null; supports?: boolean; theme?: object }): void {
  const { host = "Excel", supports = true, theme } = parts;
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel", Word: "Word" },
      onReady: (callback: (info: { host: string | null }) => void) => {
        callback({ host });
        return Promise.resolve({ host });
      },
      context: { requirements: { isSetSupported: () => supports }, officeTheme: theme },
    },
  });
}

function told(): HostState[] {
  const states: HostState[] = [];
  awaitHost((state) => states.push(state));
  return states;
}

afterEach(() => {
  Object.assign(globalThis, { Office: undefined });
  jest.useRealTimers();
});

describe("where the pane was opened", () => {
  it("is ready in an Excel that has the required set", () => {
    office({});
    expect(told()).toEqual(["ready"]);
  });
  it("is too old an Excel without it", () => {
    office({ supports: false });
    expect(told()).toEqual(["too-old"]);
  });
  it.each([null, "Word"])("is not Excel when the host is %p", (host) => {
    office({ host });
    expect(told()).toEqual(["not-excel"]);
  });
  it("lacks office.js when it could not be loaded", () => {
    expect(told()).toEqual(["no-office-js"]);
  });
  it("is said to be unreachable after a while, and is still let in when it answers late", () => {
    jest.useFakeTimers();
    office({});
    let answer: (info: { host: string }) => void = () => undefined;
    Object.assign(Reflect.get(globalThis, "Office") as object, {
      onReady: (callback: typeof answer) => {
        answer = callback;
        return Promise.resolve();
      },
    });
    const states = told();
    jest.advanceTimersByTime(60_000);
    answer({ host: "Excel" });
    expect(states).toEqual(["no-office-js", "ready"]);
  });
});

describe("Office's theme", () => {
  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    [{ bodyBackgroundColor: "#1F1F1F" }, true],
    [{ bodyBackgroundColor: "#F0F0F0" }, false],
    [{}, null],
    [undefined, null],
  ])("%j is dark: %p", (theme, dark) => {
    office(theme === undefined ? {} : { theme });
    expect(officeIsDark()).toBe(dark);
  });
});
