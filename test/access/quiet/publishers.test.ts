import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import { identityId } from "../facts/resources.ts";
import { between, verdictBetween, type Told } from "./run.ts";

const hosts: Readonly<Record<string, (image: string) => Told>> = {
  "an app": (image) => ({
    type: "azure-native:app:ContainerApp",
    name: "x",
    inputs: { template: { containers: [{ name: "app", image }] } },
  }),
  "a job, before it begins": (image) => ({
    type: "azure-native:app:Job",
    name: "x",
    inputs: {
      template: { containers: [{ name: "app", image: "contoso/app" }], initContainers: [{ name: "i", image }] },
    },
  }),
  "a pod": (image) => ({
    type: "kubernetes:apps/v1:Deployment",
    name: "x",
    inputs: { spec: { template: { spec: { containers: [{ name: "app", image }] } } } },
  }),
  "a site": (image) => ({
    type: "azure-native:web:WebApp",
    name: "x",
    inputs: { siteConfig: { linuxFxVersion: `DOCKER|${image}` } },
  }),
};

describe.each(Object.entries(hosts))("the image of %s", (_, host) => {
  test.each([
    ["contoso/app:1", "contoso/app:2"],
    ["contoso/app:1", "docker.io/contoso/other@sha256:0123"],
    ["contoso.azurecr.io/app:1", "contoso.azurecr.io/team/app:2"],
    ["mcr.microsoft.com/k8se/quickstart:latest", "mcr.microsoft.com/azuredocs/hello:1"],
    ["ghcr.io/contoso/app:1", "ghcr.io/contoso/team/app:2"],
  ])("%s is as much of its publisher as %s", (before, after) => {
    expect(verdictBetween([host(before)], [host(after)])).toBe("same");
  });

  test.each([
    ["contoso/app:1", "evil/app:1"],
    ["contoso.azurecr.io/app:1", "evil.azurecr.io/app:1"],
    ["contoso.azurecr.io/app:1", "docker.io/app:1"],
    ["ghcr.io/contoso/app:1", "ghcr.io/evil/app:1"],
    ["ghcr.io/contoso/app:1", "ghcr.io.evil.example/contoso/app:1"],
  ])("%s is of somebody else than %s", (before, after) => {
    // Of the job another container still is of the first.
    expect(["mixed", "broader"]).toContain(verdictBetween([host(before)], [host(after)]));
  });
});

describe("a site that runs code of the platform", () => {
  const site = (linuxFxVersion: string): Told => ({
    type: "azure-native:web:WebApp",
    name: "x",
    inputs: { siteConfig: { linuxFxVersion } },
  });

  test("stays what it is with another version", () => {
    expect(verdictBetween([site("Node|20")], [site("Node|22")])).toBe("same");
  });

  test.each(["DOCKER|evil/app:1", "DOCKER|ghcr.io/evil/app:1", "COMPOSE|dmVyc2lvbg==", "sitecontainers"])(
    "may run that of somebody else: %s",
    (version) => {
      expect(["same", "narrower"]).not.toContain(verdictBetween([site("Node|20")], [site(version)]));
    },
  );
});

describe("an image that is joined with the address of a registry", () => {
  const registry: Told = {
    type: "azure-native:containerregistry:Registry",
    name: "acr",
    inputs: { adminUserEnabled: false },
  };
  const app = (behind: string): Told => ({
    type: "azure-native:app:ContainerApp",
    name: "x",
    inputs: { template: { containers: [{ name: "app", image: unknown }] } },
    joins: { "template.containers[0].image": ["", registry, "loginServer", behind] },
  });

  test("is of that registry, whatever it is called", () => {
    expect(verdictBetween([registry, app("/app:1")], [registry, app("/other:2")])).toBe("same");
  });

  test("is of another host where the address goes on", () => {
    const verdict = verdictBetween([registry, app("/app:1")], [registry, app(".evil.example/app:1")]);
    expect(["same", "narrower"]).not.toContain(verdict);
  });
});

describe("the image of a dev box", () => {
  const subscription = "/subscriptions/6f3c0a52-1d1e-4f0e-9f4b-2b7f0a9d1c11/resourceGroups/dev/providers";
  const gallery = (name: string) => `${subscription}/Microsoft.DevCenter/devcenters/dc/galleries/${name}`;
  const box = (id: string): Told => ({
    type: "azure-native:devcenter:DevBoxDefinition",
    name: "x",
    inputs: { imageReference: { id } },
  });

  test("is of the same people while it is of the same gallery", () => {
    const before = box(`${gallery("default")}/images/windows-11`);
    expect(verdictBetween([before], [box(`${gallery("Default")}/images/windows-12/versions/1.0.0`)])).toBe("same");
  });

  test.each([
    `${gallery("evil")}/images/windows-11`,
    `${subscription}/Microsoft.Compute/galleries/evil/images/windows-11`,
    "/communityGalleries/evil-1234/images/windows-11",
  ])("is of somebody else in %s", (id) => {
    expect(verdictBetween([box(`${gallery("default")}/images/windows-11`)], [box(id)])).toBe("mixed");
  });

  test("is of the gallery that the program joins to the id of a dev center", () => {
    const center: Told = { type: "azure-native:devcenter:DevCenter", name: "dc" };
    const joined = (behind: string): Told => ({
      ...box(unknown),
      joins: { "imageReference.id": ["", center, "id", behind] },
    });
    const before = [center, joined("/galleries/default/images/windows-11")];
    expect(verdictBetween(before, [center, joined("/galleries/default/images/windows-12")])).toBe("same");
    expect(verdictBetween(before, [center, joined("/galleries/evil/images/windows-11")])).toBe("mixed");
  });
});

describe("who publishes what runs", () => {
  const machine = (publisher: string): Told => ({
    type: "azure-native:compute:VirtualMachine",
    name: "x",
    inputs: { storageProfile: { imageReference: { publisher, offer: "ubuntu", sku: "server", version: "latest" } } },
  });
  const app = (...images: readonly Json[]): Told => ({
    type: "azure-native:app:ContainerApp",
    name: "x",
    inputs: { template: { containers: images.map((image, index) => ({ name: `c${String(index)}`, image })) } },
  });

  test("of a machine is the publisher of its image", () => {
    expect(verdictBetween([machine("Canonical")], [machine("canonical")])).toBe("same");
    expect(verdictBetween([machine("Canonical")], [machine("evilcorp")])).toBe("mixed");
  });

  test("is told with what it runs as, and one who does no more loses that", () => {
    const identity = { type: "UserAssigned", userAssignedIdentities: [identityId("chat")] };
    const running = (told: Told): Told => ({ ...told, inputs: { ...told.inputs, identity } });
    const [one, both] = [running(app("contoso/app")), running(app("contoso/app", "evil/sidecar"))];
    const { changes, verdict } = between([one], [both]);
    expect(verdict).toBe("broader");
    expect(changes).toMatchObject([
      {
        actor: { kind: "unknown", name: "whoever publishes at docker.io/evil" },
        scope: { kind: "identity", name: "id-chat" },
        gained: ["actAs"],
        via: [{ kind: "host", text: "code of docker.io/evil runs in it" }],
        cause: [{ property: "image" }],
      },
    ]);
    expect(verdictBetween([both], [one])).toBe("narrower");
  });

  test("is not told by more names than a reason has", () => {
    const many = ["a", "b", "c", "d", "e"].map((name) => `${name}/app`);
    expect(verdictBetween([app(...many)], [app(...many, "evil/app")])).toBe("unknown");
  });

  test("of something new says nothing", () => {
    const registry: Told = { type: "azure-native:containerregistry:Registry", name: "acr" };
    expect(verdictBetween([registry], [registry, { ...app("evil/app"), name: "new" }])).toBe("same");
  });

  test("is the registry of the program that an image is of", () => {
    const registry = (name: string): Told => ({ type: "docker:index/image:Image", name });
    const of = (name: string): Told => ({
      ...app(unknown),
      passes: { "template.containers[0].image": [registry(name), "repoDigest"] },
    });
    const [one, two] = [registry("one"), registry("two")];
    expect(verdictBetween([one, two, of("one")], [one, two, of("one")])).toBe("same");
    expect(verdictBetween([one, two, of("one")], [one, two, of("two")])).toBe("mixed");
  });

  test("is not said where a site runs a language", () => {
    const site = (linuxFxVersion: string): Told => ({
      type: "azure-native:web:WebApp",
      name: "x",
      inputs: { siteConfig: { linuxFxVersion } },
    });
    expect(verdictBetween([site("NODE|20-lts")], [site("PYTHON|3.13")])).toBe("same");
  });

  test("does not change with another image beside a setting that is not read, and does with that setting", () => {
    const site = (image: string, host: string): Told => ({
      type: "azure-native:web:WebApp",
      name: "x",
      inputs: { siteConfig: { appSettings: [{ name: "HOST", value: unknown }], linuxFxVersion: unknown } },
      passes: {
        "siteConfig.appSettings[0].value": [{ type: "azure-native:web:WebApp", name: host }, "defaultHostName"],
      },
      prints: { "siteConfig.linuxFxVersion": image },
    });
    expect(verdictBetween([site("#1", "a")], [site("#2", "a")])).toBe("same");
    expect(verdictBetween([site("#1", "a")], [site("#1", "b")])).toBe("unknown");
  });
});
