import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

import { parseJson } from "../../../json/parseJson.ts";
import { atEnd } from "../../atEnd.ts";

/** A request to a platform. */
export interface Asked {
  /** `GET /repos/o/r/pulls/1` */
  readonly what: string;
  readonly query: URLSearchParams;
  readonly token: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface StrictServer {
  readonly address: string;
  /** Every request, in order. */
  readonly asked: string[];
  /** What nobody expected. Tests end with none. */
  readonly unexpected: string[];
  /** Answers in place of the next requests that match. */
  fail(matches: RegExp, answer: Answer, times?: number): void;
  /** Carries out the next request that matches, and answers with this. */
  failAfter(matches: RegExp, answer: Answer): void;
}

/** A server that answers what it knows; anything else is a failed test. */
export async function strictServer(answer: (asked: Asked) => Answer | undefined): Promise<StrictServer> {
  const faults: { matches: RegExp; answer: Answer; isDone?: true }[] = [];
  const [asked, unexpected]: [string[], string[]] = [[], []];
  const server = createServer((request, response) => {
    void read(request).then((one) => {
      asked.push(one.what);
      const index = faults.findIndex(({ matches }) => matches.test(one.what));
      const [fault] = index === -1 ? [] : faults.splice(index, 1);
      const done = fault === undefined || fault.isDone === true ? answer(one) : {};
      const known = fault?.answer ?? done;
      if (known === undefined) unexpected.push(`${one.what}?${one.query.toString()} ${JSON.stringify(one.body)}`);
      const { status = 200, headers = {}, body = {} } = known ?? { status: 418, body: { message: "not expected" } };
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(status === 204 ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const fail: StrictServer["fail"] = (matches, answer, times = 1) => {
    faults.push(...Array.from({ length: times }, () => ({ matches, answer })));
  };
  const failAfter: StrictServer["failAfter"] = (matches, answer) => {
    faults.push({ matches, answer, isDone: true });
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, unexpected, fail, failAfter };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const url = new URL(request.url ?? "/", "http://server");
  const text = Buffer.concat(chunks).toString("utf8");
  const { authorization = "", "private-token": token } = request.headers;
  return {
    what: `${request.method ?? ""} ${url.pathname}`,
    query: url.searchParams,
    token: typeof token === "string" ? token : authorization.replace(/^(?:Bearer|token) /i, ""),
    body: text === "" ? {} : (parseJson(text) as Asked["body"]),
  };
}
