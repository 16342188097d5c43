import type { Recorded } from "../declare.ts";

/** What a machine of a test has beside what it is about. */
export const linux = { linuxConfiguration: { disablePasswordAuthentication: true } };

export const encoded = (text: string): string => Buffer.from(text, "utf8").toString("base64");

/** The custom data that a machine or scale set was declared with, as text. */
export function customDataOf({ inputs }: Recorded): string | undefined {
  const { osProfile, virtualMachineProfile } = inputs as Inputs;
  const { customData } = osProfile ?? virtualMachineProfile?.osProfile ?? {};
  if (customData === undefined) return undefined;
  // Client ids are shorter here than those of Azure, and have empty lines behind them (cloudInitPieces.test.ts).
  return Buffer.from(customData, "base64")
    .toString("utf8")
    .replace(/(AZURE_CLIENT_ID=.*\n)\n+/, "$1");
}

/** The parts of custom data in several parts: their headers, and their text. */
export function partsOf(customData: string): { headers: string; text: string }[] {
  const [, boundary = ""] = /boundary="([^"]+)"/.exec(customData) ?? [];
  return customData
    .split(new RegExp(`^--${boundary}(?:--)?$`, "m"))
    .slice(1, -1)
    .map((part) => {
      const [headers = "", body = ""] = part.trim().split("\n\n");
      return { headers, text: Buffer.from(body, "base64").toString("utf8") };
    });
}

interface Profile {
  customData?: string;
}
interface Inputs {
  osProfile?: Profile;
  virtualMachineProfile?: { osProfile?: Profile };
}
