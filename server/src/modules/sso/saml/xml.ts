import { DOMParser, type Document, type Element, onErrorStopParsing } from "@xmldom/xmldom";
import { distrust } from "../problem.ts";

export const namespaces = {
  protocol: "urn:oasis:names:tc:SAML:2.0:protocol",
  assertion: "urn:oasis:names:tc:SAML:2.0:assertion",
  metadata: "urn:oasis:names:tc:SAML:2.0:metadata",
  signature: "http://www.w3.org/2000/09/xmldsig#",
} as const;

/**
 * Reads XML that declares nothing of its own: neither document types nor entities, so that nothing is fetched and
 * nothing grows. With `plain` also no comments and no instructions, which readers have cut texts apart at.
 * @throws AppError `sso.xml`
 */
export function readXml(text: string, { plain }: { plain: boolean }): Document {
  const body = text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, "");
  const odd = plain ? /<!|<\?/ : /<!(?!--|\[CDATA\[)/;
  if (odd.test(body))
    throw distrust("xml", "The XML holds declarations, comments or instructions that are not accepted.");
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(body.trim(), "text/xml");
  } catch {
    throw distrust("xml", "This is not XML.");
  }
}

export const rootOf = (document: Document, ns: keyof typeof namespaces, name: string): Element => {
  const root = document.documentElement;
  if (!root || root.namespaceURI !== namespaces[ns] || root.localName !== name)
    throw distrust("xml", `The XML is not a ${name}.`);
  return root;
};

/** The children of an element by name. */
export const children = (parent: Element, ns: keyof typeof namespaces, name: string): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === 1 && node.namespaceURI === namespaces[ns] && (node as Element).localName === name,
  );

/** Every element of a name, at any depth. */
export const everywhere = (within: Document | Element, ns: keyof typeof namespaces, name: string): Element[] => [
  ...within.getElementsByTagNameNS(namespaces[ns], name),
];

export const textOf = (element: Element | undefined): string | null => element?.textContent?.trim() || null;
