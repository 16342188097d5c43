export type Attributes = Readonly<Record<string, string | number>>;

/** An element of XML, in which every text is one and nothing else. */
export function element(name: string, attributes: Attributes, inside: string | readonly string[]): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `<${name}${given.join("")}`;
  if (inside.length === 0) return `${open}/>`;
  if (typeof inside === "string") return `${open}>${escapeXml(inside)}</${name}>`;
  return `${open}>\n${inside.join("\n")}\n</${name}>`;
}

/** What XML does not allow at all is replaced; line breaks stay within elements and become spaces in attributes, as readers have it. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
