/** A line of a file at a commit. */
export interface GitHubLine {
  /** `https://github.com`, or an own server. */
  readonly server: string;
  /** `contoso/shop` */
  readonly repository: string;
  readonly commit: string;
  /** From the root of the repository, encoded for an address. */
  readonly path: string;
  readonly line: number;
}

export function gitHubLine({ server, repository, commit, path, line }: GitHubLine): string {
  return `${server}/${repository}/blob/${commit}/${path}#L${line}`;
}
