/**
 * The same function, which works out each answer once: rules ask the same of a table many times, and a table never changes
 * once it is read. What is remembered goes when the table goes.
 */
export function remembered<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const known = answers.get(of);
    if (known !== undefined) return known.answer;
    const answer = work(of);
    answers.set(of, { answer });
    return answer;
  };
}
