import { isRecord, stringAt, type Json } from "../../plan/digest.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { restOf } from "./entries.ts";
import { speaksOfRights } from "./rights.ts";

type Fields = Readonly<Record<string, Json>>;

const configMap = /^kubernetes:core:configmap(?:patch)?$/;

/** Namespaces of what runs the cluster, by the custom of their names. */
const ofSystem = /^kube-|-system$|^(?:argocd|argo-cd|cert-manager|gatekeeper|kyverno|vault)$/;

/**
 * A ConfigMap without what is told to a program of the team, as its environment is: what speaks of nobody and of no right, by the
 * name of the map, the key and the text. Of a map of what runs the cluster (`kube-system`) nothing is left out: its
 * programs hand out rights. What this misses: a program that lets in whom its settings name in words of its own.
 */
export function withoutConfiguration(type: string, inputs: Fields): Fields {
  if (!configMap.test(type)) return inputs;
  const { data, metadata } = inputs;
  const names = ["name", "generateName"].flatMap((input) => stringAt(metadata, input) ?? []);
  const isOfSystem = ofSystem.test(stringAt(metadata, "namespace") ?? "");
  if (!isRecord(data) || isOfSystem || names.some(speaksOfRights)) return inputs;
  const isTold = (value: Json, key: string) =>
    typeof value === "string" && !holdsUnknown(value) && !speaksOfRights(key) && !speaksOfRights(value);
  return { ...inputs, data: restOf(data, isTold) };
}
