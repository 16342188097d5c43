/** Words of who may do what, in names, keys and texts. */
const rights =
  /\b(?:rbac|polic(?:y|ies)|roles?|rolebindings?|auth|authn|authz|authenticat\w*|authori[sz]\w*|oidc|oauth2?|saml|sso|jwt|ldap|users?|usernames?|groups?|admins?|administrat\w*|owners?|members?|access|permissions?|privileges?|privileged|grants?|allow\w*|den(?:y|ied)|accounts?|principals?|identit(?:y|ies)|subjects?|tokens?|secrets?|passwords?|credentials?|keys?|certificates?|trust\w*|issuers?|audiences?|tenants?|anonymous|public|guests?|log ?[io]ns?|sign ?ins?|sudo|superusers?|acls?|rights?|bypass|insecure|(?:white|black)lists?|impersonat\w*|webhooks?)\b/;

/** Words of logs, alerts, data and limits that only sound so. */
const others =
  /\b(?:access (?:log\w*|time|tier)|groups name|group (?:by|wait|interval)|(?:log|consumer|resource) groups?|next public|(?:routing|partition|primary|foreign|sort|cache|rename) keys?|key (?:values?|prefix)|(?:retention|restart|pull|maxmemory|eviction|retry) polic(?:y|ies))\b/g;

/** Whether a name or a text speaks of who may do what: `AUTH_MODE`, `adminUsers` and `policy.csv` do. */
export function speaksOfRights(text: string): boolean {
  const words = text.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[_\W]+/g, " ");
  return rights.test(words.toLowerCase().replaceAll(others, " "));
}
