import { useEffect, useState } from "react";

/** True once something has lasted that long; false again when it ends. */
export function useAfter(lasting: boolean, milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!lasting) return undefined;
    const timer = setTimeout(() => {
      setPassed(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [lasting, milliseconds]);
  return passed && lasting;
}
