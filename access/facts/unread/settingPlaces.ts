/**
 * What a list or a map of settings is read as: words of a program, secrets and connections, whatever they are
 * called, or settings and files of a program.
 */
export type SettingKind = "words" | "secrets" | "files";

/** A place of settings: `*` is each item of a list. */
export interface SettingPlace {
  readonly path: readonly string[];
  readonly kind: SettingKind;
  /** Whether they are items of a list with names; what is not is a map. */
  readonly isListed: boolean;
}

type Row = readonly [types: RegExp, paths: readonly string[], kind: SettingKind];

/** Paths of what has containers, of which each has settings in `list`. */
function ofContainers(list: string, holders: readonly string[], names: readonly string[]): string[] {
  return holders.flatMap((holder) => names.map((name) => [...holder.split("."), name, "*", list].join(".")));
}

const both = ["containers", "initContainers"];
const inPod = (holder: string) =>
  [...both, "ephemeralContainers"].map((name) => `${holder === "" ? "" : `${holder}.`}spec.${name}.*.env`);

/**
 * Where programs are told something when they start, by the normal type. A host with settings that is missing here is read
 * by the table of statements: there any change of a setting may be access.
 */
const rows: readonly Row[] = [
  [/^azure-native:web:webapp(?:slot)?$/, ["siteConfig.appSettings"], "words"],
  [/^azure-native:web:webapp(?:slot)?$/, ["siteConfig.connectionStrings"], "secrets"],
  [/^azure-native:web:(?:webappapplicationsettings(?:slot)?|staticsiteappsettings)$/, ["properties"], "words"],
  [/^azure-native:web:webappconnectionstrings(?:slot)?$/, ["properties"], "secrets"],
  [/^azure-native:web:connection$/, ["properties.parameterValues"], "secrets"],
  [/^azure:(?:appservice|logicapps)\//, ["appSettings"], "words"],
  [/^azure:(?:appservice|logicapps)\//, ["connectionStrings"], "secrets"],
  [/^azure-native:app:(?:containerapp|job)$/, ["configuration.secrets"], "secrets"],
  [/^azure-native:app:(?:containerapp|job)$/, ofContainers("env", ["template"], both), "words"],
  [/^azure-native:app:containerappssessionpool$/, ["customContainerTemplate.containers.*.env"], "words"],
  [/^azure:containerapp\/(?:app|job):/, ["secrets"], "secrets"],
  [/^azure:containerapp\/(?:app|job):/, ofContainers("envs", ["template"], both), "words"],
  [
    /^azure-native:containerinstance:(?:containergroup|containergroupprofile)$/,
    both.map((name) => `${name}.*.environmentVariables`),
    "words",
  ],
  [/^azure:containerservice\/group:/, both.map((name) => `${name}.*.environmentVariables`), "words"],
  [/^azure:containerservice\/group:/, both.map((name) => `${name}.*.secureEnvironmentVariables`), "words"],
  [/^azure-native:appplatform:deployment$/, ["properties.deploymentSettings.environmentVariables"], "words"],
  [/^azure:appplatform\/springcloud\w*deployment:/, ["environmentVariables"], "words"],
  [
    /^azure-native:machinelearningservices:(?:online|batch)deployment$/,
    ["onlineDeploymentProperties", "batchDeploymentProperties"].map((name) => `${name}.environmentVariables`),
    "words",
  ],
  [/^kubernetes:core:configmap(?:patch)?$/, ["data"], "files"],
  [/^kubernetes:core:pod(?:patch)?$/, inPod(""), "words"],
  [/^kubernetes:core:podtemplate(?:patch)?$/, inPod("template"), "words"],
  [
    /^kubernetes:(?:apps|batch|core|extensions):(?:deployment|replicaset|statefulset|daemonset|job|replicationcontroller)(?:patch)?$/,
    inPod("spec.template"),
    "words",
  ],
  [/^kubernetes:batch:cronjob(?:patch)?$/, inPod("spec.jobTemplate.spec.template"), "words"],
];

/** Types of containers with maps of settings. */
const maps = /^azure:containerservice\/group:/;

/** Where a type has settings. */
export function settingPlaces(type: string): readonly SettingPlace[] {
  const found = known.get(type);
  if (found !== undefined) return found;
  const places = rows.flatMap(([types, paths, kind]) =>
    types.test(type) ? paths.map((path) => ({ path: path.split("."), kind, isListed: !maps.test(type) })) : [],
  );
  known.set(type, places);
  return places;
}

const known = new Map<string, readonly SettingPlace[]>();
