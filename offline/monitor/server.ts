import type {
  sendUnaryData,
  ServerUnaryCall,
  ServiceDefinition,
  status,
  UntypedServiceImplementation,
} from "@grpc/grpc-js";
import type { Deployment } from "../recorded/deployment.ts";
import { engineHandlers } from "./engine.ts";
import type { Handler } from "./handler.ts";
import { monitorHandlers } from "./monitor.ts";
import type { Port } from "./port.ts";
import { grpc, services } from "./proto.ts";
import { UserError } from "../../project/userError.ts";

type Status = (typeof status)[keyof typeof status];

/** Serves the resource monitor and the engine of one run. @returns a function that stops it. */
export function serve(deployment: Deployment, port: Pick<Port, "serve">): () => void {
  const server = new grpc.Server({
    "grpc.max_receive_message_length": -1,
    "grpc.max_send_message_length": -1,
  });
  server.addService(services.monitor, implementation(deployment, services.monitor, monitorHandlers(deployment)));
  server.addService(services.engine, implementation(deployment, services.engine, engineHandlers(deployment)));
  const injector = server.createConnectionInjector(grpc.ServerCredentials.createInsecure());
  port.serve((socket) => {
    injector.injectConnection(socket);
  });
  return () => {
    server.forceShutdown();
  };
}

// A call that we do not serve is listed as an unknown, never ignored.
function implementation(
  deployment: Deployment,
  service: ServiceDefinition,
  handlers: Record<string, Handler>,
): UntypedServiceImplementation {
  const handlersByName = Object.fromEntries(
    Object.entries(service).map(([name, method]) => {
      const handler: Handler =
        handlers[name] ??
        (() => {
          deployment.unknown(
            deployment.stackUrn,
            method.path,
            `the program called ${method.path}, which offline does not serve`,
          );
          throw Object.assign(new Error(`${method.path} is not implemented`), { code: grpc.status.UNIMPLEMENTED });
        });
      return [name, unary(deployment, handler)];
    }),
  );
  return handlersByName as UntypedServiceImplementation;
}

function unary(deployment: Deployment, handler: Handler) {
  return (call: ServerUnaryCall<never, unknown>, done: sendUnaryData<unknown>) => {
    Promise.resolve()
      .then(() => handler(call.request))
      .then(
        (answer) => {
          done(null, answer);
        },
        (error: unknown) => {
          const known = error instanceof UserError || (error instanceof Error && "code" in error);
          if (!known) {
            deployment.internal ??= error;
          }
          const code = error instanceof Error && "code" in error ? (error.code as Status) : grpc.status.UNKNOWN;
          const details = error instanceof Error && "details" in error ? String(error.details) : String(error);
          done({ code, details });
        },
      );
  };
}
