import { automation } from "./automation.ts";
import { azureAi } from "./azure-ai.ts";
import { azureLocal } from "./azure-local.ts";
import { cognitiveServices } from "./cognitive-services.ts";
import { compute } from "./compute.ts";
import { containerApps } from "./container-apps.ts";
import { containerStorage } from "./container-storage.ts";
import { data } from "./data.ts";
import { desktop } from "./desktop.ts";
import { devices } from "./devices.ts";
import { foundry } from "./foundry.ts";
import { general } from "./general.ts";
import { hybrid } from "./hybrid.ts";
import { identity } from "./identity.ts";
import { keyVault } from "./key-vault.ts";
import { kubernetes } from "./kubernetes.ts";
import { languageAndSpeech } from "./language-and-speech.ts";
import { localMigrate } from "./local-migrate.ts";
import { machineLearning } from "./machine-learning.ts";
import { messaging } from "./messaging.ts";
import { migrate } from "./migrate.ts";
import { monitoring } from "./monitoring.ts";
import { other } from "./other.ts";
import { resilience } from "./resilience.ts";
import { sap } from "./sap.ts";
import { search } from "./search.ts";
import { security } from "./security.ts";
import { storage } from "./storage.ts";
import { vision } from "./vision.ts";
import { webApps } from "./web-apps.ts";
import type { RoleDefinition } from "../role.ts";

/** Every built-in role that this project knows, in no particular order. Facts as Azure published them in August 2026. */
export const builtInRoles: readonly RoleDefinition[] = [
  ...automation,
  ...azureAi,
  ...azureLocal,
  ...cognitiveServices,
  ...compute,
  ...containerApps,
  ...containerStorage,
  ...data,
  ...desktop,
  ...devices,
  ...foundry,
  ...general,
  ...hybrid,
  ...identity,
  ...keyVault,
  ...kubernetes,
  ...languageAndSpeech,
  ...localMigrate,
  ...machineLearning,
  ...messaging,
  ...migrate,
  ...monitoring,
  ...other,
  ...resilience,
  ...sap,
  ...search,
  ...security,
  ...storage,
  ...vision,
  ...webApps,
];
