// The one file that knows how the generated protocol modules are loaded: CommonJS without detectable named exports,
// and a service definition whose declared type is empty.
import { createRequire } from "node:module";
import type grpcModule from "@grpc/grpc-js";
import type pluginProto from "@pulumi/pulumi/proto/plugin_pb.js";
import type providerProto from "@pulumi/pulumi/proto/provider_pb.js";
import type emptyProto from "google-protobuf/google/protobuf/empty_pb.js";
import type structProto from "google-protobuf/google/protobuf/struct_pb.js";

const require = createRequire(import.meta.url);

const load = (path: string): unknown => require(path);

/** gRPC. */
export const grpc = load("@grpc/grpc-js") as typeof grpcModule;

/** The messages of the protocol. */
export const proto = {
  plugin: load("@pulumi/pulumi/proto/plugin_pb.js") as typeof pluginProto,
  provider: load("@pulumi/pulumi/proto/provider_pb.js") as typeof providerProto,
  empty: load("google-protobuf/google/protobuf/empty_pb.js") as typeof emptyProto,
  struct: load("google-protobuf/google/protobuf/struct_pb.js") as typeof structProto,
};

/** The service of a resource provider. */
export const resourceProviderService = (
  load("@pulumi/pulumi/proto/provider_grpc_pb.js") as { ResourceProviderService: grpcModule.ServiceDefinition }
).ResourceProviderService;
