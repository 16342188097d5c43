import { stringAt, type Json } from "../../plan/digest.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { speaksOfRights } from "./rights.ts";

type Fields = Readonly<Record<string, Json>>;

/** Namespaces of what runs the cluster, by the custom of their names. */
const ofSystem = /^kube-|-system$|^(?:argocd|argo-cd|cert-manager|gatekeeper|kyverno|vault)$/;

/**
 * Whether a ConfigMap is told to a program of the team, as its environment is: its name speaks of nobody and of no right, and it
 * does not lie where the cluster is run from, whose programs hand out rights (`kube-system`).
 */
export function isOfTeam({ metadata }: Fields): boolean {
  const names = ["name", "generateName"].flatMap((input) => stringAt(metadata, input) ?? []);
  return !ofSystem.test(stringAt(metadata, "namespace") ?? "") && !names.some(speaksOfRights);
}

/** Whether an entry speaks of who may do what, or is not known: then all of it is compared. */
export function isOfWho(key: string, value: Json): boolean {
  return typeof value !== "string" || holdsUnknown(value) || speaksOfRights(key) || speaksOfRights(value);
}

/** Whether an entry is a file of a program; any other is a setting. */
export function isFile(key: string, text: string): boolean {
  return /\.[a-z]\w*$/i.test(key) || text.includes("\n");
}

const address =
  /[a-z][\w+.-]*:\/\/[^\s"'<>;,)}\]]+|\b\d+(?:\.\d+){3}\b|\b[\w-]+(?:\.[\w-]+)+:\d+|(?<=[:=]\s{0,9}["']?)(?:[\w-]+\.)+[a-z]{2,}\b(?=["']?\s{0,9}(?:[,;}\n]|$))/gi;

/**
 * The addresses in a file: another one may be access, and what else a file says is how the program is. What this misses: a
 * program that lets in whom its files name in words of its own.
 */
export function addressesIn(file: string): readonly string[] {
  return [...new Set(file.match(address))].toSorted();
}
