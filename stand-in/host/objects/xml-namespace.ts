/** The namespace of an XML text's root, "" for none; null when the text is not well-formed XML. */
export function namespaceOf(xml: string): string | null {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  return root.getElementsByTagName("parsererror").length > 0 || root.nodeName === "parsererror"
    ? null
    : (root.namespaceURI ?? "");
}
