import { dirname, join } from "node:path";
import type { BrowserContext } from "playwright-core";

const MICROSOFTS_FOLDER = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/**
 * Gives the page Microsoft's library from the npm package where it asks for Microsoft's address, so that the HTML
 * under test is the one that is shipped. Anything else from outside is refused and told.
 */
export async function routeOfficeJs(
  context: BrowserContext,
  origin: string,
  tellStranger: (address: string) => void,
): Promise<void> {
  await context.route(
    (address) => address.origin !== origin,
    async (route) => {
      const address = route.request().url();
      if (address.startsWith(MICROSOFTS_FOLDER)) {
        const file = new URL(address).pathname.slice(new URL(MICROSOFTS_FOLDER).pathname.length);
        await route.fulfill({ path: join(OFFICE_JS, file) });
      } else {
        tellStranger(address);
        await route.abort();
      }
    },
  );
}
