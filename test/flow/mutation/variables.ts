import { replaced, withState, type Digest, type Inputs, type Mutant, type Step } from "./digest.ts";
import { promised, snippetsOf } from "./promises.ts";

/** A place where somebody finds variables. */
interface Place {
  readonly who: string;
  readonly names: readonly string[];
  /** The step without one of them. */
  readonly without: (name: string) => Step;
}
interface Variable {
  readonly name: string;
}

/** What a digest keeps: `portal finds AZURE_CLIENT_ID`. */
export function kept({ steps }: Digest): Set<string> {
  const places = steps.flatMap(placesIn);
  return new Set(places.flatMap(({ who, names }) => names.map((name) => `${who} finds ${name}`)));
}

/** One mutant for each variable that a workload is promised. */
export function withoutVariables(digest: Digest): (Mutant & { promise: string })[] {
  return digest.steps.flatMap((step) =>
    placesIn(step).flatMap(({ who, names, without }) =>
      names
        .filter((name) => promised.has(name))
        .map((name) => ({
          what: step.urn,
          promise: `${who} finds ${name}`,
          digest: replaced(digest, step, without(name)),
        })),
    ),
  );
}

function placesIn(step: Step): Place[] {
  return [...containersIn(step), ...settingsIn(step), ...customDataIn(step), ...snippetsIn(step)];
}

const nameOf = ({ urn }: Step): string => urn.split("::").at(-1) ?? "";

function placeOf(step: Step, list: readonly Variable[], put: (list: readonly Variable[]) => Inputs): Place {
  const without = (gone: string) => withState(step, { inputs: put(list.filter(({ name }) => name !== gone)) });
  return { who: nameOf(step), names: list.map(({ name }) => name), without };
}

/** Variables of containers: apps and jobs. */
function containersIn(step: Step): Place[] {
  const inputs = step.newState?.inputs ?? {};
  const template = inputs["template"] as { containers?: { env?: Variable[] }[] } | undefined;
  const containers = template?.containers ?? [];
  return containers.map(({ env = [] }, index) =>
    placeOf(step, env, (list) => {
      const changed = containers.map((it, at) => (at === index ? { ...it, env: list } : it));
      return { ...inputs, template: { ...template, containers: changed } };
    }),
  );
}

/** Settings of web apps, slots and function apps. */
function settingsIn(step: Step): Place[] {
  const inputs = step.newState?.inputs ?? {};
  const siteConfig = inputs["siteConfig"] as { appSettings?: Variable[] } | undefined;
  if (siteConfig?.appSettings === undefined) return [];
  return [
    placeOf(step, siteConfig.appSettings, (appSettings) => ({ ...inputs, siteConfig: { ...siteConfig, appSettings } })),
  ];
}

/** What cloud-init writes on a machine: a line for each variable. */
function customDataIn(step: Step): Place[] {
  const inputs = step.newState?.inputs ?? {};
  const osProfile = inputs["osProfile"] as { customData?: string } | undefined;
  if (osProfile?.customData === undefined) return [];
  const lines = Buffer.from(osProfile.customData, "base64").toString("utf8").split("\n");
  const names = lines.flatMap((line) => /^ +(?<name>\w+)=/.exec(line)?.groups?.["name"] ?? []);
  const without = (gone: string) => {
    const left = lines.filter((line) => !line.trimStart().startsWith(`${gone}=`)).join("\n");
    const customData = Buffer.from(left, "utf8").toString("base64");
    return withState(step, { inputs: { ...inputs, osProfile: { ...osProfile, customData } } });
  };
  return [{ who: nameOf(step), names, without }];
}

/** The output `workloads`, from which snippets are written. */
function snippetsIn(step: Step): Place[] {
  const outputs = step.newState?.outputs ?? {};
  const workloads = outputs["workloads"] as Record<string, { environment: Record<string, unknown> }> | undefined;
  return Object.entries(workloads ?? {}).map(([workload, described]) => {
    const without = (gone: string) => {
      const environment = Object.fromEntries(Object.entries(described.environment).filter(([name]) => name !== gone));
      const changed = { ...workloads, [workload]: { ...described, environment } };
      return withState(step, { outputs: { ...outputs, workloads: changed } });
    };
    return { who: snippetsOf(workload), names: Object.keys(described.environment), without };
  });
}
