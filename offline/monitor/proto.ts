// The one file that knows how the generated protocol modules are loaded: CommonJS without detectable named exports,
// and service definitions whose declared type is empty.
import { createRequire } from "node:module";
import type grpcModule from "@grpc/grpc-js";
import type aliasProto from "@pulumi/pulumi/proto/alias_pb.js";
import type callbackProto from "@pulumi/pulumi/proto/callback_pb.js";
import type engineProto from "@pulumi/pulumi/proto/engine_pb.js";
import type providerProto from "@pulumi/pulumi/proto/provider_pb.js";
import type resourceProto from "@pulumi/pulumi/proto/resource_pb.js";
import type emptyProto from "google-protobuf/google/protobuf/empty_pb.js";
import type structProto from "google-protobuf/google/protobuf/struct_pb.js";

const require = createRequire(import.meta.url);

const load = (path: string): unknown => require(path);

/** gRPC. */
export const grpc = load("@grpc/grpc-js") as typeof grpcModule;

/** The messages of the protocol. */
export const proto = {
  alias: load("@pulumi/pulumi/proto/alias_pb.js") as typeof aliasProto,
  callback: load("@pulumi/pulumi/proto/callback_pb.js") as typeof callbackProto,
  engine: load("@pulumi/pulumi/proto/engine_pb.js") as typeof engineProto,
  provider: load("@pulumi/pulumi/proto/provider_pb.js") as typeof providerProto,
  resource: load("@pulumi/pulumi/proto/resource_pb.js") as typeof resourceProto,
  empty: load("google-protobuf/google/protobuf/empty_pb.js") as typeof emptyProto,
  struct: load("google-protobuf/google/protobuf/struct_pb.js") as typeof structProto,
};

/** Service definitions and clients. */
export const services = {
  monitor: (
    load("@pulumi/pulumi/proto/resource_grpc_pb.js") as { ResourceMonitorService: grpcModule.ServiceDefinition }
  ).ResourceMonitorService,
  engine: (load("@pulumi/pulumi/proto/engine_grpc_pb.js") as { EngineService: grpcModule.ServiceDefinition })
    .EngineService,
  callbacks: (load("@pulumi/pulumi/proto/callback_grpc_pb.js") as { CallbacksService: grpcModule.ServiceDefinition })
    .CallbacksService,
};
