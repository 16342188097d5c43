import type { AccessRule } from "./rule.ts";

/** Words that name who, a right, or a way to sign in. */
const who =
  /\b(principals?|identit(y|ies)|msi|clients?|tenants?|roles?|rbac|permissions?|privileges?|privileged|authori[sz]\w*|auth|auths|authn|authz|authenticat\w*|authorit\w*|oauth\w*|oidc|saml\w*|sso|jwt|mfa|kerberos|ldap|logins?|logon|sign|signin|admins?|administrat\w*|owners?|users?|usernames?|members?|memberships?|groups?|guests?|invit\w*|reviewers?|approv\w*|managed by|assign\w*|impersonat\w*|elevat\w*|sudo|root|aad|ad|entra|directory|object ids?|app ids?|application ids?|accounts?|subjects?|issuers?|audiences?|consents?|trust\w*|federat\w*|delegat\w*|grant\w*|acls?|scopes?|publishers? (id|email)|contacts?)\b/;
const how =
  /\b(keys?|tokens?|secrets?|passwords?|passphrases?|passcode|pwd|pass|pat|credentials?|creds?|cred|connections?|conn|connect|connected|sas|signature|certificates?|certs?|thumbprints?|pfx|pem|ssh|rdp|winrm|sftp|ftps?|scm|nfs\w*|smb\w*|vault|local|anonymous|public|access|accessible|rights?|shar(e|es|ed|ing)|external|visib\w*|allow\w*|unauthenticated|remote|bypass|expos\w*|debug\w*|console|serial|attestation|mdm|enroll\w*)\b/;
const runs =
  /\b(scripts?|commands?|cmd|code|templates?|definitions?|webhooks?|callbacks?|runbooks?|user data|custom data|cloud init|unattend|execut\w*|entry ?points?|args|arguments|program|function|functions|hooks?|handlers?|triggers?|workflows?|actions?|notebooks?|jobs?|tasks?|packages?|plugins?|extensions?|modules?|policy|policies|parameters?|settings|body|payload|manifests?|charts?|yaml|procedures?)\b/;
/** Another thing, by its address: the resource may read it, write it or be run by it. */
const other =
  /\b(ids?|ur[il]s?|endpoints?|refs?|references?|links?|linked|targets?|destinations?|arns?|repos?|repository|repositories|registr\w*|webhook|host ?names?|fqdns?|domains?|buckets?|source)\b/;

const inTold =
  /\b(identity|identities|principals?|credentials?|authenticat\w*|authori[sz]\w*|permissions?|privileges?|rbac|roles?|passwords?|secrets?|(access|account|api|shared|private|public|ssh|encryption|storage|authorization) keys?|connection strings?|tokens?|sas|anonymous(ly)?|administrators?|admins?|owners?|access (polic\w*|control|rights?|level)|certificates?|log ?in|sign.?in|users? (who|that|to|can|may|with|name|id|access|assigned|login|account)|service account|impersonat\w*|grants?|granted|trust\w*|public(ly)? access\w*|unauthenticated|scripts?|commands? (to|that)|delegat\w*|tenants?)\b/;

/** What is access as a whole, whatever stands below it: of anything else with a structure the parts are looked at. */
const whole =
  /\b(identit(y|ies)|principals?|roles?|rbac|permissions?|privileges?|authori[sz]\w*|auth|authn|authz|authenticat\w*|oauth\w*|oidc|saml\w*|jwt|logins?|admins?|administrat\w*|owners?|users?|members?|guests?|invit\w*|assign\w*|aad|entra|issuers?|audiences?|consents?|trust\w*|federat\w*|delegat\w*|grant\w*|acls?|keys?|tokens?|secrets?|passwords?|credentials?|creds|connections?|sas|certificates?|certs?|ssh|sftp|anonymous|public access|static website|access (polic\w*|rules?|control)|shares?|sharing|scripts?|commands?|webhooks?|callbacks?|runbooks?|vault)\b/;

/**
 * What is never harmless, whatever else an input is. A name is enough; of what has no structure of its own also a
 * description, or where it stands.
 */
export const accessRules: readonly AccessRule[] = [
  { name: "secret", matches: ({ isSecret }) => isSecret },
  {
    name: "whole",
    matches: ({ words, refs }) =>
      refs.size > 0 &&
      whole.test(words) &&
      !/private (link|endpoint)|network acl|^(partition key|subnets? delegations?|delegations)$/.test(words),
  },
  { name: "who", matches: ({ words, refs }) => refs.size === 0 && who.test(words) },
  { name: "how", matches: ({ words, refs }) => refs.size === 0 && how.test(words) },
  { name: "runs", matches: ({ words, refs }) => refs.size === 0 && runs.test(words) },
  { name: "other", matches: ({ words, refs }) => refs.size === 0 && other.test(words) },
  {
    name: "owner",
    matches: ({ owner, isTopLevel, refs }) =>
      !isTopLevel && refs.size === 0 && (who.test(owner) || how.test(owner) || runs.test(owner)),
  },
  { name: "told", matches: ({ told, refs }) => refs.size === 0 && inTold.test(told) },
];
