import type { ChildProcess } from "node:child_process";
import type { Socket } from "node:net";

interface Internals {
  _getActiveHandles?: () => object[];
  _getActiveRequests?: () => object[];
}

/** Words for resources of Node that keep it alive and have no better description. */
const words: Readonly<Record<string, string>> = {
  Timeout: "a timer",
  FSReqCallback: "a file",
  FSReqPromise: "a file",
  FSEventWrap: "changes of a file",
  TCPServerWrap: "somebody to connect to its server",
};

/** What the program waits for. The monitor and the run themselves do not count. */
export function waitsFor(): string[] {
  const { _getActiveHandles: handles, _getActiveRequests: requests } = process as unknown as Internals;
  const named = [...(handles?.call(process) ?? []), ...(requests?.call(process) ?? [])].flatMap(
    (each) => connectionOf(each as Partial<Socket>) ?? processOf(each as Partial<ChildProcess>) ?? lookUpOf(each) ?? [],
  );
  const others = process.getActiveResourcesInfo().flatMap((kind) => words[kind] ?? []);
  return [...new Set([...named, ...others])].toSorted();
}

function connectionOf(handle: Partial<Socket> & { _host?: unknown }): string | undefined {
  const { remoteAddress: address, remotePort: port, _host: name } = handle;
  if (typeof name === "string") return `an answer of ${name}`;
  return address === undefined || address === "127.0.0.1" ? undefined : `an answer of ${address}:${String(port)}`;
}

function processOf({ spawnargs, exitCode, signalCode }: Partial<ChildProcess>): string | undefined {
  const hasEnded = typeof exitCode === "number" || typeof signalCode === "string";
  return spawnargs === undefined || hasEnded ? undefined : `the process ${spawnargs.join(" ").slice(0, 100)}`;
}

function lookUpOf(request: { hostname?: unknown }): string | undefined {
  return typeof request.hostname === "string" ? `the address of ${request.hostname}` : undefined;
}
