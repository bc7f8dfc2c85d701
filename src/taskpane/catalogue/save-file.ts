/** Gives a text to the person as a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to take it; it needs the address no longer than that.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
