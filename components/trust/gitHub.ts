import type { Input } from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import { KeylessError, oneOf } from "../error.ts";
import type { GivenCredential } from "./credentials.ts";
import { checkParts, type Subject, type SubjectPart } from "./subject.ts";

/** How GitHub spells the repository in the subject of its tokens. */
export const GitHubSubjectForm = {
  /** `repo:OWNER/REPO:…`: repositories from before 2026-07-15, and GitHub Enterprise Server. Names can be recycled. */
  Classic: "classic",
  /** `repo:OWNER@ID/REPO@ID:…`: repositories created, renamed or transferred since, and those that opted in. */
  Immutable: "immutable",
  /** A credential for each form, while a repository moves from one to the other. */
  Both: "both",
} as const;
export type GitHubSubjectForm = (typeof GitHubSubjectForm)[keyof typeof GitHubSubjectForm];

/** Trust in workflows of one GitHub repository. Set exactly one of `branch`, `tag`, `environment` and `pullRequest`. */
export interface GitHubTrustArgs {
  /** Owner and name. Changing it replaces the credential. @example "contoso/chat" */
  repository: string;
  /** Workflows that run on this branch. @example "main" */
  branch?: string;
  /** Workflows that run on this tag. @example "v1.0.0" */
  tag?: string;
  /** Jobs that use this environment, so that GitHub's protection rules apply. The best choice for prod. @example "prod" */
  environment?: string;
  /** Workflows that run for **any** pull request, no matter who opened it. Never use it for prod. @default false */
  pullRequest?: boolean;
  /** Numeric id of the owner, for immutable subjects. @example "6154722" */
  ownerId?: string;
  /** Numeric id of the repository, for immutable subjects. @example "16072585" */
  repositoryId?: string;
  /**
   * The form of the subject to trust. `gh api repos/OWNER/REPO/actions/oidc/customization/sub` shows which form is sent.
   * @default "immutable" with ids, else "classic"
   */
  subjectForm?: GitHubSubjectForm;
  /**
   * Issuer of the tokens, for GitHub Enterprise: `https://HOST/_services/token` on a server,
   * `https://token.actions.SUB.ghe.com` with data residency. Changed in place.
   * @default "https://token.actions.githubusercontent.com"
   */
  issuer?: Input<string>;
  /**
   * Name of the federated credential. With both forms, `-classic` and `-immutable` are appended. Changing it replaces the
   * credential.
   * @default made from the subject
   */
  credentialName?: string;
  /**
   * A federated credential that is there already and becomes this one. It needs `credentialName`. With both forms, declare
   * each by itself.
   * @default none: a new one is created
   */
  adopt?: Adoption;
}

/** Issuer of github.com. */
export const gitHubIssuer = "https://token.actions.githubusercontent.com";

/** A subject to trust, and the name of its credential. */
interface GitHubSubject extends Subject {
  readonly given: GivenCredential;
}

/** The subjects to trust: one, or two if both forms are trusted. Source: https://docs.github.com/actions/reference/security/oidc */
export function gitHubSubjects(where: string, args: GitHubTrustArgs): GitHubSubject[] {
  const filter = subjectFilter(where, args);
  const forms = formsOf(where, args);
  return forms.map((form) => {
    const subject = `repo:${repositoryOf(args, form)}:${filter.claim}`;
    checkRepository(where, args, subject);
    checkParts(where, subject, [...repositoryParts(args), ...filter.parts]);
    checkRef(where, args, subject);
    return {
      given: givenFor(where, args, forms, form),
      subject,
      nameParts: ["github", args.repository, ...filter.nameParts],
    };
  });
}

/** The name of a credential as it was given, for one of the forms. @throws KeylessError for one to adopt as two. */
function givenFor(
  where: string,
  { credentialName, adopt }: GitHubTrustArgs,
  forms: readonly string[],
  form: string,
): GivenCredential {
  if (forms.length === 1) return { credentialName, adopt };
  if (adopt === undefined) return { credentialName: credentialName && `${credentialName}-${form}` };
  throw new KeylessError(where, "one federated credential to adopt, and two to declare", [
    ["given", `adopt, subjectForm: "${GitHubSubjectForm.Both}"`],
    ["expected", `a declaration for each form, with its own credentialName: ${oneOf(forms)}`],
  ]);
}

interface SubjectFilter {
  readonly claim: string;
  readonly parts: readonly SubjectPart[];
  readonly nameParts: readonly string[];
}

/** The part of the subject after the repository. GitHub uses the environment, else the pull request, else the ref. */
function subjectFilter(
  where: string,
  { branch, tag, environment, pullRequest, repository }: GitHubTrustArgs,
): SubjectFilter {
  const named = (argument: string, value: string | undefined, prefix: string): SubjectFilter[] =>
    value === undefined
      ? []
      : [{ claim: `${prefix}${value}`, parts: [{ argument, value }], nameParts: [argument, value] }];
  const filters: SubjectFilter[] = [
    ...named("branch", branch, "ref:refs/heads/"),
    ...named("tag", tag, "ref:refs/tags/"),
    ...named("environment", environment, "environment:"),
    ...(pullRequest === true ? [{ claim: "pull_request", parts: [], nameParts: ["pull-request"] }] : []),
  ];
  const [filter, ...others] = filters;
  if (filter !== undefined && others.length === 0) return filter;
  const tooFew = filter === undefined;
  throw new KeylessError(
    where,
    tooFew ? `refusing to trust everything in ${repository}` : "more than one thing to trust at once",
    [
      [
        "subject would be",
        tooFew ? `repo:${repository}:*` : filters.map(({ claim }) => `repo:${repository}:${claim}`).join(" · "),
      ],
      ["trust one of", 'branch: "main" · environment: "prod" · tag: "v1.0.0" · pullRequest: true'],
    ],
  );
}

function formsOf(where: string, { subjectForm, ownerId, repositoryId, repository }: GitHubTrustArgs): string[] {
  const hasIds = ownerId !== undefined && repositoryId !== undefined;
  const byIds =
    ownerId === undefined && repositoryId === undefined ? GitHubSubjectForm.Classic : GitHubSubjectForm.Immutable;
  const form: string = subjectForm ?? byIds;
  const expected: readonly string[] = Object.values(GitHubSubjectForm);
  if (!expected.includes(form)) {
    throw new KeylessError(where, "unknown form of subject", [
      ["given", `subjectForm: "${form}"`],
      ["expected", oneOf(expected)],
    ]);
  }
  if (form !== GitHubSubjectForm.Classic && !hasIds) {
    throw new KeylessError(where, "immutable subjects need the ids of owner and repository", [
      ["subject would be", `repo:${repository.replace("/", `@${ownerId ?? "?"}/`)}@${repositoryId ?? "?"}:…`],
      ["find them with", `gh api repos/${repository} --jq '.owner.id, .id'`],
    ]);
  }
  return form === GitHubSubjectForm.Both ? [GitHubSubjectForm.Classic, GitHubSubjectForm.Immutable] : [form];
}

function repositoryOf({ repository, ownerId, repositoryId }: GitHubTrustArgs, form: string): string {
  if (form === GitHubSubjectForm.Classic) return repository;
  const [owner, name] = repository.split("/", 2);
  return `${owner ?? ""}@${ownerId ?? ""}/${name ?? ""}@${repositoryId ?? ""}`;
}

function repositoryParts({ repository, ownerId, repositoryId }: GitHubTrustArgs): SubjectPart[] {
  return [
    { argument: "repository", value: repository },
    ...(ownerId === undefined ? [] : [{ argument: "ownerId", value: ownerId }]),
    ...(repositoryId === undefined ? [] : [{ argument: "repositoryId", value: repositoryId }]),
  ];
}

/** We write the prefix of the ref ourselves; with two prefixes no token would match. */
function checkRef(where: string, { branch, tag }: GitHubTrustArgs, subject: string): void {
  for (const [argument, value] of Object.entries({ branch, tag })) {
    if (value?.startsWith("refs/") !== true) continue;
    throw new KeylessError(where, `${argument} is a ref, not a name`, [
      ["given", `${argument}: "${value}"`],
      ["subject would be", subject],
      ["expected", `"${value.replace(/^refs\/(heads|tags)\//, "")}"`],
    ]);
  }
}

function checkRepository(where: string, { repository, ownerId, repositoryId }: GitHubTrustArgs, subject: string): void {
  if (!/^[A-Za-z0-9_-]{1,100}\/[A-Za-z0-9._-]{1,100}$/.test(repository)) {
    throw new KeylessError(where, "not a GitHub repository", [
      ["given", `repository: "${repository}"`],
      ["subject would be", subject],
      ["expected", 'owner and name, such as "contoso/chat"'],
    ]);
  }
  for (const [argument, value] of Object.entries({ ownerId, repositoryId })) {
    if (value === undefined || /^\d+$/.test(value)) continue;
    throw new KeylessError(where, `${argument} is not a number`, [
      ["given", `${argument}: "${value}"`],
      ["subject would be", subject],
      ["find it with", `gh api repos/${repository} --jq '.owner.id, .id'`],
    ]);
  }
}
