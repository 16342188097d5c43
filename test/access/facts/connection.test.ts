import { describe, expect, test } from "vitest";

import { isConnection } from "../../../access/facts/unread/connection.ts";
import type { Piece } from "../../../access/facts/naming/handedKeys.ts";
import type { ServiceKey } from "../../../access/facts/naming/serviceKeys.ts";
import { serviceOf } from "../../../access/services/index.ts";

const key: ServiceKey = { service: serviceOf("redis"), of: "cache", places: new Map(), by: "", from: [] };
const nameOf = (urn: string): Piece => ({ urn, path: "name" });
const isOne = (...pieces: Piece[]) => isConnection({ pieces, keys: [key] });

describe("a value with a key says no more than whose key it is", () => {
  test.each<[string, Piece[]]>([
    ["with the name of the service and its host", [nameOf("cache"), ".redis.cache.windows.net:6380,password=", key]],
    ["with the usual suffix", ["AccountName=", nameOf("other"), ";EndpointSuffix=core.windows.net;AccountKey=", key]],
  ])("%s", (_, pieces) => {
    expect(isOne(...pieces)).toBe(true);
  });
});

describe("a value with a key says where the key goes", () => {
  test.each<[string, Piece[]]>([
    ["by a host with a final dot", ["evil.example.:6380,password=", key]],
    ["by a short name or a number in front of a port", ["evilcache:6380,password=", key]],
    ["by a longer suffix", ["EndpointSuffix=core.windows.net.evil.example;AccountKey=", key]],
    ["by a host that only ends alike", [nameOf("cache"), ".redis.cache-azure.com:6380,password=", key]],
    ["by a name that anybody may take", [nameOf("cache"), ".westeurope.cloudapp.azure.com:6380,password=", key]],
    ["by the name of another service", [nameOf("other"), ".redis.cache.windows.net:6380,password=", key]],
  ])("%s", (_, pieces) => {
    expect(isOne(...pieces)).toBe(false);
  });
});
