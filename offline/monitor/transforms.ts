import type { Callback } from "@pulumi/pulumi/proto/callback_pb.js";
import type { TransformInvokeOptions, TransformResourceOptions } from "@pulumi/pulumi/proto/resource_pb.js";
import type { Deployment } from "../recorded/deployment.ts";
import { proto } from "./proto.ts";
import { withPlainKnowns } from "./outputs.ts";
import type { JsonMap } from "../recorded/values.ts";
import { fromStruct, toStruct } from "./structs.ts";

/** What a transform may read and change. */
export interface Transformable {
  type: string;
  name: string;
  custom: boolean;
  parent: string;
  props: JsonMap;
  options: TransformResourceOptions;
}

/** The transforms of a resource in the engine's order: its own, those of its parents upwards, those of the stack. */
export function transformsFor(deployment: Deployment, own: Callback[], parent: string): Callback[] {
  const transforms = [...own];
  for (let urn = parent; urn !== ""; urn = deployment.resources.get(urn)?.parent ?? "") {
    transforms.push(...(deployment.transforms.get(urn) ?? []));
  }
  return [...transforms, ...deployment.stackTransforms];
}

/** Runs one transform after the other in the program. */
export async function transformed(
  deployment: Deployment,
  transforms: Callback[],
  given: Transformable,
): Promise<Transformable> {
  let current = given;
  for (const transform of transforms) {
    const request = new proto.resource.TransformRequest();
    request.setType(current.type);
    request.setName(current.name);
    request.setCustom(current.custom);
    request.setParent(current.parent);
    request.setProperties(toStruct(current.props));
    request.setOptions(current.options);
    const bytes = await deployment.callbacks.invoke(transform, request.serializeBinary());
    const answer = proto.resource.TransformResponse.deserializeBinary(bytes);
    current = {
      ...current,
      props: answer.hasProperties() ? withPlainKnowns(fromStruct(answer.getProperties())) : current.props,
      options: answer.getOptions() ?? current.options,
    };
  }
  return current;
}

/** Arguments and options of an invoke after the invoke transforms of the stack. */
export async function transformedInvoke(
  deployment: Deployment,
  token: string,
  given: { args: JsonMap; options: TransformInvokeOptions },
): Promise<{ args: JsonMap; options: TransformInvokeOptions }> {
  let current = given;
  for (const transform of deployment.invokeTransforms) {
    const request = new proto.resource.TransformInvokeRequest();
    request.setToken(token);
    request.setArgs(toStruct(current.args));
    request.setOptions(current.options);
    const bytes = await deployment.callbacks.invoke(transform, request.serializeBinary());
    const answer = proto.resource.TransformInvokeResponse.deserializeBinary(bytes);
    current = {
      args: answer.hasArgs() ? fromStruct(answer.getArgs()) : current.args,
      options: answer.getOptions() ?? current.options,
    };
  }
  return current;
}
