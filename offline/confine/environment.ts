/**
 * The variables that every program gets: how it finds and starts other programs, how it prints, and where it runs. Nobody
 * keeps a secret in one of them, as people do in all others.
 */
const allowed = new RegExp(
  `^(?:${[
    "PATH|LD_LIBRARY_PATH|SHELL|USER|LOGNAME|HOME|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+",
    "TERM|COLORTERM|NO_COLOR|FORCE_COLOR",
    "NODE_OPTIONS|NODE_PATH|NODE_ENV|NODE_NO_WARNINGS|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR|TS_NODE_[A-Z_]+",
    "CI|GITHUB_ACTIONS|GITHUB_(?:REPOSITORY|SHA|REF|REF_NAME|HEAD_REF|BASE_REF)|TF_BUILD|GITLAB_CI",
  ].join("|")})$`,
);

/** These influence Node's own start, so a program's settings never name them. */
const ours = /^(?:KEYLESS_|NODE_COMPILE_CACHE$)/;

/** The variables that a program gets of those that are set here. @param named those that the settings name. */
export function environmentOf(given: NodeJS.ProcessEnv, named: readonly string[]): NodeJS.ProcessEnv {
  const entries = Object.entries(given).filter(([name]) => allowed.test(name) || named.includes(name));
  return Object.fromEntries(entries.filter(([name]) => !ours.test(name)));
}
