import type { DeclaredInput } from "./declarations.ts";

/**
 * A second reading of the declarations, by other words than the generator's rules: what an administrator would ask about
 * before signing a change. It knows nothing of the table.
 */
export function isExpectedToBeAccess({ name, comment }: DeclaredInput): boolean {
  return isNamed(name) || says(comment);
}

/** Parts of names, in the spelling of the field. */
const names =
  /PrincipalId|ObjectIds?$|^objectId|ClientId|^clientId|ClientSecret|TenantId|^tenantId|RoleDefinition|RoleAssignment|RoleName|^roles?$|Permissions?$|^permissions|[pP]assword|[sS]ecretValue|[cC]redentials?$|AccessKey|AccountKey|SharedKey|ApiKey|ConnectionString|SasToken|SasUri|[lL]ocalAuth|LocalAccounts|LocalUser|AdminUser|[aA]dministrator|AnonymousPull|BlobPublicAccess|^publicAccess$|AccessPolic|AuthorizedKeys|PublicKeys|KeyData|[iI]mpersonat|[mM]anagedIdentity|UserAssignedIdent|IdentityId|[dD]elegatedManaged|TrustedExternal|AuthType$|authMode$|AuthenticationMode|AuthConfig|OAuth|Issuer$|[aA]udiences?$|FederatedIdent|ServicePrincipal|ServiceAccountName|UserData$|CustomData$|commandToExecute|scriptContent|SftpEnabled|RbacAuthorization|EnableAzureRBAC|AadProfile|[mM]embers$|[oO]wners$|KeyVaultReference|allowProjectManagement|trustedAccess/;

/** Where a network is reached from, members that are no people, and which way to sign in the portal tries first. */
const notNames = /NetworkAccess|networkAccess|communityMembers|ipCommunity|^defaultToO[aA]uthAuthentication$/;

function isNamed(name: string): boolean {
  return names.test(name) && !notNames.test(name);
}

/** What comments say of an input that gives somebody something. */
const sentences = [
  /\b(who|which (users?|identit\w+|principals?)) (can|may|is allowed|are allowed|has|have)\b/i,
  /\b(grants?|granted|gives?) (the )?(access|permissions?|rights?|roles?)\b/i,
  /\b(system|user)[- ]assigned (managed )?identit/i,
  /\bservice principal\b/i,
  /\bobject id of (the|a|an) (user|group|principal|identity|application)/i,
  /\b(shared access|account|storage|primary|secondary) keys? (of|for|to|used)\b/i,
  /\bwithout (authentication|signing in|credentials)\b/i,
  /\banonymous (read |public )?access\b/i,
  /\b(password|passphrase|client secret|access token|bearer token|api key) (of|for|to|used)\b/i,
  /\bAAD[- ]?(only|auth)|\b(Azure AD|Azure Active Directory|Microsoft Entra)( ID)? (only )?auth/i,
  /\bcredentials? (used|to|for|of) /i,
  /\bRBAC\b(?! Scopes:)/,
];

/** What only people read. */
const isForPeople = /^\W*(an? |the )?(free[- ]text|justification|description|display name|user-friendly)/i;

/** Only how a comment begins: later it tells of other inputs. */
function says(comment: string): boolean {
  const begin = comment.slice(0, 220);
  return !isForPeople.test(begin) && sentences.some((sentence) => sentence.test(begin));
}
