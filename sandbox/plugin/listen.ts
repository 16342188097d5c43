import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { grpc, resourceProviderService } from "./proto.ts";

export type Server = InstanceType<typeof grpc.Server>;

/** Serves a provider on a free port of this machine. @throws Error when it may not listen there. */
export function listen(service: UntypedServiceImplementation): Promise<{ server: Server; port: number }> {
  const server = new grpc.Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  server.addService(resourceProviderService, service);
  return new Promise((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
      if (error === null) resolve({ server, port });
      else reject(new Error(`cannot listen on 127.0.0.1: ${error.message}`));
    });
  });
}
