// Paths inside the inputs of a resource: `siteConfig.appSettings[0].value`. A fingerprint follows after a space.

/** The input that a path is in. */
export function topOf(path: string): string {
  return path.split(/[.[ ]/, 1)[0] ?? path;
}

/** Whether a path is that of the whole or of something in it. */
export function isWithin(whole: string, path: string): boolean {
  return path.startsWith(whole) && ["", ".", "[", " "].includes(path.charAt(whole.length));
}
