import { pathToFileURL } from "node:url";

import { requireConsumer } from "./installed.ts";

// What the tests use of Playwright. Its own types are only there once it is installed.
export interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<Value>(expression: string): Promise<Value>;
  screenshot(options: { path: string; fullPage?: boolean; clip?: Box }): Promise<unknown>;
  emulateMedia(options: { media?: "print" | "screen"; colorScheme?: "light" | "dark" }): Promise<void>;
  on(event: "request", listener: (request: { url(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  selectOption(selector: string, option: { label: string }): Promise<unknown>;
  textContent(selector: string): Promise<string | null>;
  context(): Context;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ContextOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: "light" | "dark";
  /** For tools that put a script of theirs into the page. */
  readonly bypassCSP?: boolean;
}

interface Context {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export interface Browser {
  newContext(options?: ContextOptions): Promise<Context>;
  version(): string;
  close(): Promise<void>;
}

interface Chromium {
  readonly args: readonly string[];
  executablePath(): Promise<string>;
}

interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; args: readonly string[]; headless: boolean }): Promise<Browser>;
  };
}

/** Starts the Chromium that is a package, which needs nothing of the system. */
export async function launchBrowser(): Promise<Browser> {
  const { resolve } = requireConsumer();
  const packaged = (await import(pathToFileURL(resolve("@sparticuz/chromium")).href)) as { default: Chromium };
  const { default: playwright } = (await import(pathToFileURL(resolve("playwright-core")).href)) as {
    default: Playwright;
  };
  // With one process it ends as soon as a context is closed.
  const args = packaged.default.args.filter((argument) => argument !== "--single-process");
  return playwright.chromium.launch({ executablePath: await packaged.default.executablePath(), args, headless: true });
}

export interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds in a page. */
export async function violationsOf(page: Page): Promise<readonly Violation[]> {
  const { AxeBuilder } = requireConsumer()("@axe-core/playwright") as {
    AxeBuilder: new (given: { page: Page }) => { analyze(): Promise<{ violations: readonly Violation[] }> };
  };
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations;
}
