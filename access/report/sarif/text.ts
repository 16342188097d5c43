/**
 * A text as SARIF takes it: brackets could be a link, and numbers in braces a placeholder, so each is escaped as the standard says.
 * Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
 */
export function sarifText(text: string): string {
  return text.replace(/[\\[\]]/g, (sign) => `\\${sign}`).replace(/[{}]/g, (sign) => sign + sign);
}
