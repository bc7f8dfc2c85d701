import type { JSX } from "react";
import { reasonsOf } from "../../locales";
import { useWords } from "../words/use-words";

/** Why a rule asks what it asks. */
export function Reason({ rule }: { readonly rule: string }): JSX.Element {
  const { language } = useWords();
  return <>{reasonsOf(language)[rule]}</>;
}
