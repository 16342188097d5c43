/**
 * All that an ARM id lies in, nearest first: a part of a resource in the resource, a resource in its group, a group in its
 * subscription.
 */
export function aroundId(id: string): string[] {
  const parent = /\/providers\/[^/]+\/[^/]+\/[^/]+\//i.test(lastProvider(id))
    ? id.replace(/\/[^/]+\/[^/]+$/, "")
    : id.replace(/\/(?:providers\/[^/]+|resourceGroups)(?:\/[^/]+){1,2}$/i, "");
  return parent === id || parent === "" ? [] : [parent, ...aroundId(parent)];
}

function lastProvider(id: string): string {
  const start = id.toLowerCase().lastIndexOf("/providers/");
  return start === -1 ? "" : id.slice(start);
}
