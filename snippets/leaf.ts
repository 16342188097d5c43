import { SnippetsError, type Placeholder } from "./terms.ts";

/** How a digest shows what is not known, and how both hide what is secret. */
const unknownTexts = new Set(["04da6b54-80e4-46f7-96ec-b56ff0331ba9", "[secret]", "[unknown]"]);

/** What a text of a description may be. Every form is plain in YAML, shells, workflows, pipelines and code. */
const forms = {
  guid: { pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, expected: "a GUID" },
  url: { pattern: /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[a-z0-9._~/-]*)?$/i, expected: "an https address" },
  scope: { pattern: /^https:\/\/[a-z0-9.-]+\/\.default$/i, expected: "a token scope, such as https://…/.default" },
  audience: { pattern: /^(?:api|https):\/\/[a-z0-9._/-]+$/i, expected: "an audience, such as api://…" },
  variable: { pattern: /^[A-Za-z_]\w*$/, expected: "the name of a variable" },
  dnsName: { pattern: /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/, expected: "a name that Kubernetes allows" },
  azureName: { pattern: /^[\p{L}\p{N}_().-]+$/u, expected: "a name that Azure allows" },
  repository: { pattern: /^[\w-]+\/[\w.-]+$/, expected: "owner and name of a repository" },
  ref: { pattern: /^[\w./+@#=,-][\w ./+@#=,-]*$/, expected: "a name without quotes, brackets and expressions" },
  plain: { pattern: /^[\w .:/@+,=~%*-]*$/, expected: "a text without quotes, brackets and expressions" },
} as const;
export type Form = keyof typeof forms;
const maxLength = 500;

/** What an offline run answers for the tenant and subscription of whoever deploys, which it does not know. */
const standIn = /^(?:subscription|tenant)-of-/;

/** Whether a value is not known: missing, or unknown in a preview, or a secret. */
export function isUnknown(value: unknown): boolean {
  if (typeof value !== "string") return value === undefined || value === null;
  return unknownTexts.has(value) || standIn.test(value);
}

/** @throws SnippetsError that names the place and never shows the value. */
export function leaf(value: unknown, form: Form, path: string): string {
  const { pattern, expected } = forms[form];
  if (typeof value === "string" && value.length <= maxLength && pattern.test(value)) return value;
  throw new SnippetsError(
    `output ${path}: expected ${expected}, got ${isUnknown(value) ? "nothing" : "something else"}`,
  );
}

/** The placeholders of one workload, as they are needed. */
export class Placeholders {
  readonly #byText = new Map<string, Placeholder>();

  /** The value, or a placeholder for it. */
  or(value: unknown, form: Form, path: string, what: string, how: string): string {
    if (!isUnknown(value)) return leaf(value, form, path);
    const text = `<${what}>`;
    this.#byText.set(text, { text, how });
    return text;
  }

  all(): Placeholder[] {
    return [...this.#byText.values()];
  }
}
