import { act, screen } from "@testing-library/react";
import { openPane } from "./support/open-pane";
import { textWorkbook } from "./support/text-workbook";

/** What the system prefers, with the way for a person to change it. */
function system(): { prefersDark: (dark: boolean) => void } {
  const query = Object.assign(new EventTarget(), {
    media: "",
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
  window.matchMedia = () => query;
  return {
    prefersDark(dark) {
      query.matches = dark;
      query.dispatchEvent(new Event("change"));
    },
  };
}

const scheme = (): string => document.documentElement.style.colorScheme;

const opened = async (): Promise<void> => {
  openPane(textWorkbook({}));
  await screen.findByRole("button", { name: "Thiết lập" });
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

it("follows the system, live, where Office does not say how it looks", async () => {
  const { prefersDark } = system();
  await opened();
  expect(scheme()).toBe("light");
  act(() => {
    prefersDark(true);
  });
  expect(scheme()).toBe("dark");
});

it("follows Office rather than the system, and asks it again when a person comes back to the pane", async () => {
  const { prefersDark } = system();
  const officeTheme = { isDarkTheme: false };
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  await opened();
  act(() => {
    prefersDark(true);
  });
  expect(scheme()).toBe("light");
  officeTheme.isDarkTheme = true;
  act(() => {
    window.dispatchEvent(new Event("focus"));
  });
  expect(scheme()).toBe("dark");
});
