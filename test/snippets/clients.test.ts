import { describe, expect, test } from "vitest";

import { languages } from "../../snippets/write.ts";
import { everyCall } from "./described.ts";
import { filesOf } from "./filesOf.ts";

describe.each(languages.map(({ path }) => path))("client code in %s", (path) => {
  test("has a client for each service that is called, with the scope of that service", () => {
    const text = filesOf()[`clients/${path}`] ?? "";
    expect(text).toContain("https://search.azure.com");
    for (const variable of ["AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_ENDPOINT_EU", "DOCUMENT_INTELLIGENCE_ENDPOINT"]) {
      expect(text).toContain(`"${variable}"`);
    }
  });

  test("switches with USE_MANAGED_IDENTITY while a service takes keys, and knows no key when none does", () => {
    expect(filesOf()[`clients/${path}`]).toContain("USE_MANAGED_IDENTITY");
    const keyless = filesOf({ calls: everyCall("keyless") })[`clients/${path}`] ?? "";
    expect(keyless).not.toMatch(/USE_MANAGED_IDENTITY|API_KEY|KeyCredential|apiKey|api_key/);
  });

  test("names no service that is not called", () => {
    const text = filesOf({ calls: everyCall("dual").slice(2, 3) })[`clients/${path}`] ?? "";
    expect(text).not.toMatch(/openai|intelligence/i);
  });
});
