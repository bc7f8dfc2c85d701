import type { ChosenWorkbook } from "./chooser";

/** Opens an .xlsx file that is dropped anywhere on the page; over the pane's frame the browser keeps it to itself. */
export function openDropped(open: (workbook: () => Promise<ChosenWorkbook>) => void): void {
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  // Before the grid, which takes drops for itself.
  const options = { capture: true };
  const over = (event: DragEvent): void => {
    if (!isFile(event)) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) document.body.classList.remove("dropping");
  };
  const drop = (event: DragEvent): void => {
    document.body.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    open(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  };
  window.addEventListener("dragover", over, options);
  window.addEventListener("dragleave", leave, options);
  window.addEventListener("drop", drop, options);
}
