import type { CheckRequest } from "@pulumi/pulumi/proto/provider_pb.js";
import type { NameRequest } from "../provider/naming.ts";
import { canonical } from "../state/json.ts";
import { proto } from "./proto.ts";
import { fromWire } from "./wire.ts";

/** The parts of an engine's request that identify a resource. */
export interface Named {
  getUrn(): string;
  getType(): string;
  getName(): string;
}

export function typeIn(request: Named): string {
  if (request.getType() !== "") return request.getType();
  return (request.getUrn().split("::")[2] ?? "").split("$").at(-1) ?? "";
}

export function logicalNameIn(request: Named): string {
  return request.getName() === "" ? request.getUrn().split("::").slice(3).join("::") : request.getName();
}

const { Mode } = proto.provider.CheckRequest.AutonamingOptions;
const modes = { [Mode.PROPOSE]: "propose", [Mode.ENFORCE]: "enforce", [Mode.DISABLE]: "disable" } as const;

/** The parts that a name is made of. @param isFixed the name depends on the request only. */
export function nameRequestIn(request: CheckRequest, isFixed: boolean): NameRequest {
  const options = request.getAutonaming();
  return {
    logicalName: logicalNameIn(request),
    randomSeed: isFixed ? seedIn(request) : request.getRandomseed_asU8(),
    ...(options !== undefined && {
      configured: { mode: modes[options.getMode()], proposedName: options.getProposedName() },
    }),
  };
}

function seedIn(request: CheckRequest): Uint8Array {
  return new TextEncoder().encode(`${request.getUrn()}|${canonical(fromWire(request.getNews()))}`);
}
