/** Enough turns for events that are on their way, however busy the machine is: they come after the answer, in tasks of their own. */
export async function eventsToCome(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
