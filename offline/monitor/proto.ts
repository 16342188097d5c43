// The one file that knows how the generated protocol modules are loaded: CommonJS without detectable named exports,
// and service definitions whose declared type is empty.
import grpcModule from "@grpc/grpc-js";
import alias from "@pulumi/pulumi/proto/alias_pb.js";
import callbacks from "@pulumi/pulumi/proto/callback_grpc_pb.js";
import callback from "@pulumi/pulumi/proto/callback_pb.js";
import engines from "@pulumi/pulumi/proto/engine_grpc_pb.js";
import engine from "@pulumi/pulumi/proto/engine_pb.js";
import provider from "@pulumi/pulumi/proto/provider_pb.js";
import resources from "@pulumi/pulumi/proto/resource_grpc_pb.js";
import resource from "@pulumi/pulumi/proto/resource_pb.js";
import empty from "google-protobuf/google/protobuf/empty_pb.js";
import struct from "google-protobuf/google/protobuf/struct_pb.js";

/** gRPC. */
export const grpc = grpcModule;

/** The messages of the protocol. */
export const proto = { alias, callback, engine, provider, resource, empty, struct };

/** Service definitions and clients. */
export const services = {
  monitor: (resources as unknown as { ResourceMonitorService: grpcModule.ServiceDefinition }).ResourceMonitorService,
  engine: (engines as unknown as { EngineService: grpcModule.ServiceDefinition }).EngineService,
  callbacks: (callbacks as unknown as { CallbacksService: grpcModule.ServiceDefinition }).CallbacksService,
};
