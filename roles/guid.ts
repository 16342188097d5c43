const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The GUID at the end of a role definition id in any of its forms (bare, tenant-wide, below a subscription). */
export function roleGuid(roleDefinitionId: string): string | undefined {
  return guid.exec(roleDefinitionId.trim())?.[0].toLowerCase();
}
