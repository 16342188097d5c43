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
    ["with how it is spoken to", ["password=", key, ",ssl=True,abortConnect=False,connectTimeout=5000"]],
    [
      "as an address",
      ["amqps://", nameOf("cache"), ".servicebus.windows.net/;SharedAccessKeyName=Send;SharedAccessKey=", key],
    ],
    ["with a path", ["https://", nameOf("cache"), ".blob.core.windows.net/files/in?", key]],
    ["with the usual suffix", ["AccountName=", nameOf("other"), ";EndpointSuffix=core.windows.net;AccountKey=", key]],
  ])("%s", (_, pieces) => {
    expect(isOne(...pieces)).toBe(true);
  });
});

describe("a value with a key says more than whose key it is", () => {
  test.each<[string, Piece[]]>([
    ["by another secret beside it", ["AccountName=", nameOf("cache"), ";AccountKey=", key, ";partner=s3cret"]],
    ["by another secret behind a comma", ["AccountName=", nameOf("cache"), ";AccountKey=", key, ",partner=s3cret"]],
    ["by a word that is glued to it", ["AccountKey=", key, "-s3cret"]],
    ["by a word of no name", ["AccountKey=", key, ";s3cret"]],
    ["by a protection that is off", [nameOf("cache"), ".redis.cache.windows.net:6380,password=", key, ",ssl=False"]],
    ["by a mode that protects nothing", ["Password=", key, ";sslmode=disable"]],
    ["by a certificate that nobody checks", ["Password=", key, ";TrustServerCertificate=true"]],
    ["by a protocol that anybody reads", ["DefaultEndpointsProtocol=http;AccountKey=", key]],
    ["by an admin", ["password=", key, ",allowAdmin=true"]],
  ])("%s", (_, pieces) => {
    expect(isOne(...pieces)).toBe(false);
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
