import axe from "axe-core";
import type { FrameLocator } from "playwright-core";

/** What axe says of a page. */
export interface AxeReport {
  /** Each broken rule with the elements that break it. */
  readonly violations: readonly string[];
  /** The rules that found something to look at. */
  readonly seen: readonly string[];
}

/** Looks at what is in a frame now; axe is put there once, as it is big. */
export async function lookWithAxe(frame: FrameLocator): Promise<AxeReport> {
  const html = frame.locator("html");
  if (!(await html.evaluate(() => "axe" in window))) {
    await html.evaluate((_html, source) => {
      // As a debugger does: the page's policy has no say in it.
      (0, eval)(source);
    }, axe.source);
  }
  const { violations, passes } = await html.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document),
  );
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`),
    seen: [...violations, ...passes].map(({ id }) => id),
  };
}
