/** Longer texts are rarely met twice, and cost too much to keep. */
const LONGEST = 200;

/**
 * A function of a text that remembers what it gave for the last texts: a sheet repeats a few of them in thousands of
 * cells. It forgets all when it holds too many, so that memory stays bounded.
 */
export function remembered<Text extends string, Result>(
  give: (text: Text) => Result,
  most = 2_000,
): (text: Text) => Result {
  const met = new Map<Text, Result>();
  // The text asked for last, which is the likeliest to be asked for next.
  let lastText: Text | null = null;
  let lastResult: Result | undefined;
  return (text) => {
    if (text === lastText) return lastResult as Result;
    if (text.length > LONGEST) return give(text);
    const before = met.get(text);
    const result = before !== undefined || met.has(text) ? (before as Result) : give(text);
    if (before === undefined) {
      if (met.size >= most) met.clear();
      met.set(text, result);
    }
    lastText = text;
    lastResult = result;
    return result;
  };
}
