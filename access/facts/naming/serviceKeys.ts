import { sasKey } from "../../identity/sas.ts";
import { isOutput, isParts, outputsIn, type Answer, type AskedWith, type Output } from "../../plan/inputOutputs.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { own, stringsOf } from "../../plan/digest.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { serviceKinds, serviceOf, type KeyedService } from "../../services/index.ts";
import { lesserByRights } from "../../services/lesser.ts";
import type { LesserKey, NamedKeys } from "../../services/service.ts";
import { physicalNames } from "./physicalName.ts";
import { readSas, type SasOf } from "./readSas.ts";

// Which key of which service a value is, where the run tells that it is one as it is.

/** What the readers of keys look up. */
export interface Resources {
  readonly withUrn: (urn: string) => PlannedResource | undefined;
  readonly ofType: (type: string) => readonly PlannedResource[];
}

/** A key of a service, as it is. */
export interface ServiceKey {
  readonly service: KeyedService;
  /** The service, where it is in the program; else what a look-up calls it. */
  readonly of: PlannedResource | string;
  /** What it gives where that is less than all. */
  readonly lesser?: LesserKey | SasOf;
  /** Where a look-up for it looks, by argument, and the provider that is declared for it; nothing for the usual one. */
  readonly places: ReadonlyMap<string, AskedWith>;
  readonly by: string;
  /** The outputs that it is, or that a look-up for it is asked with. */
  readonly from: readonly Output[];
}

/** Types of which a key is one of a service. */
const keyed: ReadonlyMap<string, KeyedService> = new Map(
  serviceKinds.flatMap((kind) => serviceOf(kind).types.map((type) => [type, serviceOf(kind)] as const)),
);

/** The service that takes keys of which a resource is one. */
export function keyedServiceOf(type: string): KeyedService | undefined {
  return keyed.get(type);
}

/** The key that an output of a resource is. */
export function keyOfOutput(resources: Resources, output: Output): ServiceKey | undefined {
  const { urn, path } = output;
  const of = resources.withUrn(urn);
  const service = of === undefined ? undefined : keyed.get(of.type);
  const named = service?.keys?.find((keys) => keys.named.test(dotted(path)));
  if (of === undefined || service === undefined || named === undefined || named.ofRule !== undefined) return undefined;
  return {
    service,
    of,
    places: new Map(),
    by: "",
    from: [output],
    ...(named.lesser !== undefined && { lesser: named.lesser }),
  };
}

/** The key that a member of an answer is. */
export function keyOfAnswer(resources: Resources, answer: Answer): ServiceKey | undefined {
  const [, module = ""] = answer.token.toLowerCase().split(/[:/]/);
  const sas = readSas(answer);
  if (sas === "unread") return undefined;
  const asked = [...answer.asked].filter(([name]) => sas === undefined || !sas.arguments.has(name));
  const places = new Map(asked.filter(([name]) => place.test(name)));
  const others = asked.filter(([name]) => !place.test(name));
  const account = others.find(([name]) => !ruleArguments.has(name));
  const found = account === undefined ? undefined : accountOf(resources, module, account, places);
  if (found === undefined || isOfAnother(found.of, answer.by)) return undefined;
  const more = others.filter((each) => each !== account);
  const { service, of } = found;
  const key = { service, of, places, by: answer.by, from: outputsIn(answer) };
  if (sas !== undefined) return more.length > 0 ? undefined : { ...key, lesser: sas };
  const named = service.keys?.find((keys) => keys.named.test(dotted(answer.path)));
  return named === undefined || account === undefined ? undefined : withRights(resources, key, named, account, more);
}

const place = /^(?:resourceGroup|subscription)/;

const ruleArguments: ReadonlySet<string> = new Set(
  [...keyed.values()].flatMap(({ keys = [] }) => keys.flatMap(({ ofRule }) => ofRule?.argument ?? [])),
);

type Asked = readonly [name: string, value: AskedWith];

/** A name with indexes as members: `keys.0.value`. */
function dotted(path: string): string {
  return path.replaceAll(/\[(\d+)\]/g, ".$1");
}

/** The service that a look-up asks for by its name, its id or a key of it. */
function accountOf(
  resources: Resources,
  module: string,
  [name, value]: Asked,
  places: ServiceKey["places"],
): Pick<ServiceKey, "service" | "of"> | undefined {
  if (isParts(value)) return undefined;
  if (isOutput(value)) {
    const isKey = keyOfOutput(resources, value);
    const of = resources.withUrn(value.urn);
    const service = of === undefined ? undefined : keyed.get(of.type);
    const isThat = value.path === "name" || value.path === "id" || (isKey !== undefined && isKey.lesser === undefined);
    if (of === undefined || service === undefined || !isThat) return undefined;
    return value.path !== "name" || isIn(of, places.get("resourceGroupName")) ? { service, of } : undefined;
  }
  const services = serviceKinds
    .map(serviceOf)
    .filter(({ types }) => types.some((type) => type.split(":")[1] === module));
  const [service, ...others] = services.filter(({ keys }) => keys !== undefined);
  if (service === undefined || others.length > 0 || !/(?:name|id)$/i.test(name)) return undefined;
  const here = service.types.flatMap((type) => resources.ofType(type));
  const isThat = (each: PlannedResource) =>
    physicalNames(each).includes(value.toLowerCase()) && isIn(each, places.get("resourceGroupName"));
  return { service, of: here.find(isThat) ?? value };
}

/** Whether a resource of the program and a look-up have different providers: then the same name may be another one's. */
function isOfAnother(of: ServiceKey["of"], by: string): boolean {
  return typeof of !== "string" && (of.provider === undefined) !== (by === "");
}

/** Whether a resource lies in the group that a look-up names: elsewhere the same name is another one. */
function isIn(resource: PlannedResource, group: AskedWith | undefined): boolean {
  if (group === undefined || isParts(group)) return false;
  const lies = resource.inputOutputs.get("resourceGroupName") ?? resource.inputs["resourceGroupName"];
  if (!isOutput(group)) return lies === group;
  if (group.urn === resource.urn) return group.path === "resourceGroupName";
  return isOutput(lies) && lies.urn === group.urn && lies.path === group.path;
}

/** What a key gives that is one of a rule, as the rule says. */
function withRights(
  resources: Resources,
  key: ServiceKey,
  { lesser, ofRule }: NamedKeys,
  account: Asked,
  [named, ...more]: readonly Asked[],
): ServiceKey | undefined {
  if (more.length > 0) return undefined;
  if (ofRule === undefined)
    return named === undefined ? { ...key, ...(lesser !== undefined && { lesser }) } : undefined;
  if (named?.[0] !== ofRule.argument) return undefined;
  const [, name] = named;
  const rules = resources.ofType(ofRule.type).filter((each) => isNamed(each, name) && isOf(each, account));
  const [rule, ...others] = rules;
  if (rule === undefined) return name === ofRule.whole ? key : undefined;
  const given = own(rule.inputs, "rights");
  if (others.length > 0 || given === undefined || holdsUnknown(given)) return undefined;
  const rights = stringsOf(given);
  if (rights.length === 0) return undefined;
  const byRights = lesserByRights(ofRule, rights);
  return byRights === undefined ? key : { ...key, lesser: byRights };
}

function isNamed(rule: PlannedResource, name: AskedWith): boolean {
  if (typeof name === "string") return physicalNames(rule).includes(name.toLowerCase());
  return isOutput(name) && name.urn === rule.urn && name.path === "name";
}

/** Whether a rule is one of what a look-up asks for: another namespace has its own of that name. */
function isOf(rule: PlannedResource, [argument, account]: Asked): boolean {
  const output = rule.inputOutputs.get(argument);
  if (!isOutput(account)) return rule.inputs[argument] === account;
  return output?.urn === account.urn && output.path === account.path;
}

/** What somebody has power over who has the key, where that is the service with this key. */
export function powerOver(of: string, { lesser }: ServiceKey): string {
  if (lesser === undefined) return of;
  return "word" in lesser ? `${lesser.word} of ${of}` : sasKey(of, lesser.sas);
}
