import { KeylessError, oneOf } from "./error.ts";

/** The clouds of Azure that a component can be declared for. */
export const AzureCloud = {
  /** The public cloud. */
  Public: "public",
  /** Azure Government (United States). */
  UsGovernment: "usGovernment",
  /** Azure operated by 21Vianet in China. */
  China: "china",
} as const;
export type AzureCloud = (typeof AzureCloud)[keyof typeof AzureCloud];

/** The settings of a cloud for signing in without keys. */
export interface CloudSettings {
  readonly cloud: AzureCloud;
  /** Audience that a federated token must carry to be exchanged. */
  readonly exchangeAudience: string;
  /** What the action azure/login calls the cloud (https://github.com/Azure/login/blob/master/action.yml). */
  readonly loginEnvironment: string;
}

// Source: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations and the authentication pages of each cloud.
const settings: Record<AzureCloud, CloudSettings> = {
  public: {
    cloud: "public",
    exchangeAudience: "api://AzureADTokenExchange",
    loginEnvironment: "azurecloud",
  },
  usGovernment: {
    cloud: "usGovernment",
    exchangeAudience: "api://AzureADTokenExchangeUSGov",
    loginEnvironment: "azureusgovernment",
  },
  china: {
    cloud: "china",
    exchangeAudience: "api://AzureADTokenExchangeChina",
    loginEnvironment: "azurechinacloud",
  },
};

/** @throws KeylessError when the cloud is not one of {@link AzureCloud}. */
export function cloudSettings(where: string, cloud: string = AzureCloud.Public): CloudSettings {
  const known: Record<string, CloudSettings> = settings;
  const found = Object.hasOwn(known, cloud) ? known[cloud] : undefined;
  if (found === undefined) {
    throw new KeylessError(where, "unknown cloud", [
      ["given", `cloud: "${cloud}"`],
      ["expected", oneOf(Object.values(AzureCloud))],
    ]);
  }
  return found;
}
