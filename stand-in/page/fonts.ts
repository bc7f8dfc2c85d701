/** The faces of fonts.css, with a letter of each of their parts. */
const FACES = ["", "bold ", "italic ", "italic bold "].map((face) => `${face}12px "Times New Roman"`);
const LETTERS = "Aậ";

/** Waits for the plans' font: the grid measures and draws with what is there, and does not look again. */
export async function loadFonts(): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face, LETTERS)));
}
