/** A browser, a spreadsheet and a pane have to start; a machine under load takes its time. */
jest.setTimeout(90_000);
