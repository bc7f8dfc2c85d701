export { attribute, attributesOf, startTag, valueOfAttribute, type XmlAttribute } from "./attributes";
export { appendTo, setAttribute, setText, spliced, type Splice } from "./splices";
export {
  childNamed,
  childrenNamed,
  isSelfClosed,
  parseXml,
  prefixOf,
  withDescendants,
  type XmlDocument,
  type XmlElement,
} from "./xml-document";
export { escaped, escapedQuoted, textOf } from "./xml-text";
