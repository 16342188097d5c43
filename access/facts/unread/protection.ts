/**
 * Words of what is protected and how callers are checked, in names of settings: `VERIFY_SIGNATURE`, `DB_SSL`.
 */
const protection =
  /\b(?:https|signatures?|signing|signed|otp|origins?|hsts|csp|same ?site|cookies?|sessions?|captcha|recaptcha|secure|security|protect\w*|cipher\w*|crypto|validat\w*|hmac|audit\w*|firewall|waf|sandbox\w*|forwarded\w*|development|swagger|openapi|graphiql|playground|introspection|actuator|console|devtools|expos\w*|external|private|enforce\w*|require[sd]?|guardrails?|moderation|safety|content filter\w*|redact\w*|mask\w*|pii|block ?list|blocked|read ?only|writ(?:e|able)|claims?|scopes?|certs?|fips|multi ?tenan\w*)\b/;

/** The environment that a framework takes itself to be in. */
const environment = /(?:^| )(?:env|environment|stage|profiles? active|settings module)$/;

/** Frameworks that take themselves to be in production where nobody says anything. */
const ofDotNet = /^(?:aspnetcore|dotnet|azure functions) /;

/** Parts of words, since names of settings are often run together: `NOAUTH`, `PGSSLMODE`, `SKIPVERIFY`. */
const within =
  /auth(?!or(?!i))|ssl|tls|mfa|2fa|jwt|oidc|saml|[cx]srf|\bcors|verif|passw|admin|insecur|unsafe|anonym|crypt|permission|debug/;

/** Words of data, builds and tests that only sound so. */
const others =
  /\b(?:external (?:id|ref)|write (?:buffer|batch|timeout)\w*|console (?:log|format)\w*|session (?:affinity|pool)|mask token)\b/g;

/** Whether the name of a setting speaks of how callers are checked, or of what is protected. */
export function speaksOfProtection(name: string): boolean {
  const words = wordsOf(name).replaceAll(others, " ");
  return protection.test(words) || within.test(words) || (environment.test(words) && !ofDotNet.test(words));
}

/** Whether a setting makes a framework show its errors, its console or its documentation: `ASPNETCORE_ENVIRONMENT=Development`. */
export function isDevelopment(name: string, value: string): boolean {
  return environment.test(wordsOf(name)) && /dev|debug|test|local/i.test(value);
}

function wordsOf(name: string): string {
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[_\W]+/g, " ");
  return spaced.trim().toLowerCase();
}
