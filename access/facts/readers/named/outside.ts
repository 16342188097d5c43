import { isList, type Json } from "../../../plan/digest.ts";
import { oneOf, otherThan, type NamedRow } from "./row.ts";

const environment = "github:index/repositoryenvironment:repositoryenvironment";

const deploys = {
  types: [environment],
  unsaid: "gives",
  anybody: "whoever runs a workflow in the repository",
  about: ["repository", "environment"],
  power: "deployUnreviewed",
  step: "setting",
} as const;

/** Protection and access outside of Azure, on which trust in Azure rests. Adding one is adding a row. */
export const outside: readonly NamedRow[] = [
  {
    ...deploys,
    each: "reviewers",
    isOff: (value: Json) => isList(value) && value.length > 0,
    text: "deployments that nobody reviews",
  },
  { ...deploys, each: "preventSelfReview", isOff: oneOf(true), text: "deployments that their author reviews" },
  { ...deploys, each: "canAdminsBypass", isOff: oneOf(false), text: "deployments that administrators let through" },
  {
    ...deploys,
    each: "deploymentBranchPolicy",
    isOff: (value: Json) => value !== null,
    text: "deployments from any branch",
  },
  {
    types: ["kubernetes:core:secret"],
    each: "type",
    anybody: "anyone who has the token",
    isKey: true,
    isOff: otherThan("kubernetes.io/service-account-token"),
    about: ["metadata.annotations", "metadata.namespace"],
    power: "useKeys",
    step: "localAuth",
    text: "token of a service account",
  },
  {
    types: [
      "kubernetes:rbac.authorization.k8s.io:clusterrolebinding",
      "kubernetes:rbac.authorization.k8s.io:rolebinding",
    ],
    each: "subjects",
    who: "name",
    by: ["kind", "namespace"],
    about: ["roleRef", "metadata.namespace"],
    power: "holdOwnRole",
    step: "administrator",
    text: "role of the cluster for a",
  },
];
