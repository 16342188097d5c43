import { subscribe } from "node:diagnostics_channel";
import { report } from "../channel.ts";
import { placeOf } from "../place.ts";

/** Addresses of this machine, which are not the network. The monitor is not called in these ways at all. */
const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** Reports the hosts that the program itself calls, and where. The answers are known nowhere else. */
export function watchNetwork(): void {
  const told = new Set<string>();
  const note = (host: string) => {
    if (host === "" || local.test(host) || told.has(host)) return;
    told.add(host);
    report({ kind: "called", host, place: placeOf(new Error("call")) });
  };
  // For node:http, node:https and everything built on them.
  subscribe("http.client.request.created", (message) => {
    note(hostOf((message as { request: { getHeader: (name: string) => unknown } }).request.getHeader("host")));
  });
  // `fetch` makes its requests later, when the caller is no longer known. A program may also bring its own undici.
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    note(URL.parse(input instanceof Request ? input.url : String(input))?.hostname ?? "");
    return fetch(input, init);
  };
  subscribe("undici:request:create", (message) => {
    note(URL.parse(String((message as { request: { origin?: unknown } }).request.origin))?.hostname ?? "");
  });
}

function hostOf(header: unknown): string {
  return typeof header === "string" ? header.replace(/:\d+$/, "") : "";
}
