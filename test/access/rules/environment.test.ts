import { expect, test } from "vitest";

import { isDevelopment, isProduction } from "../../../access/rules/environment.ts";

test.each(["prod", "production", "PROD", "eu-prod", "contoso/chat/prod", "prod2", "prod.eu", "pre-prod"])(
  "%s is for production",
  (stack) => {
    expect(isProduction(stack)).toBe(true);
    expect(isDevelopment(stack)).toBe(false);
  },
);

test.each(["dev", "dev2", "Development", "alice-dev", "contoso/chat/dev", "sandbox", "product-dev"])(
  "%s is for development",
  (stack) => {
    expect(isDevelopment(stack)).toBe(true);
    expect(isProduction(stack)).toBe(false);
  },
);

test.each(["staging", "test", "non-dev", "not-dev", "devops", "product", "reproduce"])("%s is neither", (stack) => {
  expect(isDevelopment(stack)).toBe(false);
  expect(isProduction(stack)).toBe(false);
});

test("what names both counts as production", () => {
  expect(isProduction("dev-prod")).toBe(true);
  expect(isDevelopment("dev-prod")).toBe(false);
});
