import { grpc, resourceProviderService } from "./proto.ts";
import type { Provider } from "./provider.ts";
import { serviceOf } from "./service.ts";

/** Serves the provider on a free port of this machine and prints the port, as the engine expects of a plugin. */
export function serve(provider: Provider): void {
  const unlimited = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };
  const server = new grpc.Server(unlimited);
  server.addService(resourceProviderService, serviceOf(provider));
  server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
    if (error !== null) {
      console.error(`${provider.name}: cannot listen on 127.0.0.1: ${error.message}`);
      process.exitCode = 1;
      return;
    }
    console.log(port);
  });
}
