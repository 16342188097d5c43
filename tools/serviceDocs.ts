import { format, resolveConfig } from "prettier";

import { services } from "../components/service/catalogue/index.ts";
import { verbMethod, type ServiceDefinition, type Verb } from "../components/service/definition.ts";
import { findRole } from "../roles/index.ts";
import { armTypes } from "../sandbox/types/list.ts";
import { anchor } from "./anchor.ts";

/** Where the page of the services is. */
export const serviceDocs = new URL("../docs/services.md", import.meta.url);

/** The page of all services, from their rows. */
export async function renderServiceDocs(): Promise<string> {
  const options = await resolveConfig(serviceDocs);
  const parts = [header, intro, overview(), ...services.flatMap(section)];
  return format(parts.join("\n\n"), { ...options, parser: "markdown" });
}

/** The type of a service in the sandbox, or a dash if the sandbox does not have it. */
export function sandboxTypeOf({ type }: ServiceDefinition): string {
  return armTypes.some(({ token }) => token === type) ? `\`${type.slice("azure-native:".length)}\`` : "–";
}

const header = "<!-- Written by `npm run services` from components/service/catalogue. Change it there. -->";

const intro = `# Services

What workloads can call, and the role that each verb gives. A test computes from the role catalogue that each role allows what
its callers need, lists no keys, switches no keys on, assigns no roles, and that no other built-in role is narrower. Endpoints and
token scopes are those of the public cloud; \`cloud\` selects another one.`;

function overview(): string {
  const rows = services.map((service) =>
    row([
      `[${service.product}](#${anchor(service.product)})`,
      `\`${service.component}\`${service.kind === undefined ? "" : ` \`${service.kind}\``}`,
      `\`${service.endpoint}\``,
      `\`${service.variable}\``,
      `\`${service.tokenScope.public}\``,
      sandboxTypeOf(service),
    ]),
  );
  return table(
    ["service", "component and kind", "endpoint", "variable on hosts", "token scope", "in the sandbox"],
    rows,
  );
}

function section({ product, verbs, remember = [], withoutKeys, sources }: ServiceDefinition): string[] {
  const rows = Object.entries<Verb>(verbs).map(([name, { role, may }]) =>
    row([`\`${verbMethod(name)}\``, findRole(role)?.name ?? "", `\`${role}\``, `may ${may} it`]),
  );
  return [
    `## ${product}`,
    table(["verb", "role", "GUID", "the workload"], rows),
    ...(remember.length > 0 ? [list("Remember:", remember)] : []),
    withoutKeys.length > 0 ? list("Without keys:", withoutKeys) : "Without keys: nothing stops working.",
    `Sources: ${sources.map((source) => `<${source}>`).join(", ")}.`,
  ];
}

const list = (title: string, items: readonly string[]): string =>
  [title, ...items.map((item) => `- ${item}`)].join("\n");
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (heads: readonly string[], rows: readonly string[]): string =>
  [row(heads), row(heads.map(() => "---")), ...rows].join("\n");
