import type { Client } from "@grpc/grpc-js";
import type { Callback, CallbackInvokeResponse } from "@pulumi/pulumi/proto/callback_pb.js";
import { grpc, proto, services } from "./proto.ts";

interface CallbacksClient extends Client {
  invoke: (
    request: unknown,
    done: (error: Error | null, response: CallbackInvokeResponse | undefined) => void,
  ) => unknown;
}

/** Calls functions that live in the program: transforms. One connection for each address. */
export class CallbackClients {
  readonly #clients = new Map<string, CallbacksClient>();
  readonly #addressOf: (target: string) => string;

  /** @param addressOf where to connect to for a target that the program gives. @default there */
  constructor(addressOf = (target: string) => target) {
    this.#addressOf = addressOf;
  }

  /** Runs the function on the serialized message and answers its serialized answer. */
  invoke(callback: Callback, message: Uint8Array): Promise<Uint8Array> {
    const request = new proto.callback.CallbackInvokeRequest();
    request.setToken(callback.getToken());
    request.setRequest(message);
    return new Promise((resolve, reject) => {
      this.#client(callback.getTarget()).invoke(request, (error, response) => {
        if (error !== null || response === undefined) {
          reject(error ?? new Error("a transform gave no answer"));
        } else {
          resolve(response.getResponse_asU8());
        }
      });
    });
  }

  /** Ends all connections. */
  close(): void {
    for (const client of this.#clients.values()) {
      client.close();
    }
    this.#clients.clear();
  }

  #client(target: string): CallbacksClient {
    const known = this.#clients.get(target);
    if (known !== undefined) {
      return known;
    }
    const ClientClass = grpc.makeClientConstructor(services.callbacks, "Callbacks");
    const client = new ClientClass(this.#addressOf(target), grpc.credentials.createInsecure(), {
      "grpc.enable_http_proxy": 0,
      "grpc.max_receive_message_length": -1,
    }) as unknown as CallbacksClient;
    this.#clients.set(target, client);
    return client;
  }
}
