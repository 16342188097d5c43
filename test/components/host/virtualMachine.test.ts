import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { cloudConfig, machineFiles } from "../../../components/host/cloudInitText.ts";
import { OpenAIAccount, VirtualMachine, WorkloadIdentity, type VirtualMachineArgs } from "../../../components/index.ts";
import { declare, messageOf, nameOf, only } from "../declare.ts";
import { customDataOf, encoded, linux, partsOf } from "./machines.ts";

/** A machine that calls one account as its own identity. */
function machine(args: Partial<VirtualMachineArgs> = {}) {
  const account = new OpenAIAccount("aoai", { resourceGroupName: "rg", subdomain: "contoso-aoai" });
  const identity = new WorkloadIdentity("report", { resourceGroupName: "rg" });
  account.grantUse(identity);
  const workload = { identity, calls: [account] };
  return new VirtualMachine("report", { resourceGroupName: "rg", osProfile: linux, workload, ...args });
}

const declared = async (args?: Partial<VirtualMachineArgs>) =>
  only(await declare(() => machine(args)), "compute:VirtualMachine");
const withCustomData = (text: string) => ({ osProfile: { ...linux, customData: encoded(text) } });

describe("a virtual machine", () => {
  test("keeps its arguments and identities, and has the identity of its workload", async () => {
    const { inputs } = await declared({
      vmName: "report-vm",
      identity: { type: "SystemAssigned", userAssignedIdentities: ["/other"] },
    });
    expect(inputs).toMatchObject({
      vmName: "report-vm",
      osProfile: linux,
      identity: {
        type: "SystemAssigned, UserAssigned",
        userAssignedIdentities: ["/other", expect.stringMatching(/\/report$/)],
      },
    });
  });

  test("starts after its roles", async () => {
    expect((await declared()).dependencies.map(nameOf)).toContain("report-use-aoai");
  });

  test("is replaced, its interface freed first, where its custom data changes, which Azure refuses", async () => {
    expect(await declared()).toMatchObject({ replaceOnChanges: ["osProfile.customData"], deleteBeforeReplace: true });
    expect(await declared({ cloudInit: false })).toMatchObject({ replaceOnChanges: [], deleteBeforeReplace: false });
  });

  test("with a system-assigned identity gets its role after it is there", async () => {
    const all = await declare(() => {
      const account = new OpenAIAccount("aoai", { resourceGroupName: "rg" });
      const workload = { identity: "systemAssigned", calls: [account] } as const;
      const host = new VirtualMachine("report", { resourceGroupName: "rg", osProfile: linux, workload });
      account.grantUse(host.systemIdentity());
    });
    expect(only(all, "compute:VirtualMachine").inputs["identity"]).toEqual({ type: "SystemAssigned" });
    expect(only(all, "authorization:RoleAssignment").dependencies.map(nameOf)).toContain("report");
  });
});

describe("the variables of a machine", () => {
  test("are an output", async () => {
    let environment: unknown;
    await declare(() => machine().environment.apply((known) => (environment = known)));
    expect(environment).toEqual({
      AZURE_CLIENT_ID: "client-of-report",
      AZURE_TOKEN_CREDENTIALS: "ManagedIdentityCredential",
      USE_MANAGED_IDENTITY: "true",
      AZURE_OPENAI_ENDPOINT: "https://contoso-aoai.openai.azure.com/",
    });
  });

  test("are written by cloud-init", async () => {
    expect(customDataOf(await declared())).toMatchInlineSnapshot(`
      "#cloud-config
      write_files:
        - path: /etc/azure-keyless/report.env
          permissions: "0644"
          content: |
            AZURE_CLIENT_ID=client-of-report
            AZURE_TOKEN_CREDENTIALS=ManagedIdentityCredential
            USE_MANAGED_IDENTITY=true
            AZURE_OPENAI_ENDPOINT=https://contoso-aoai.openai.azure.com/
        - path: /etc/profile.d/azure-keyless-report.sh
          permissions: "0644"
          content: |
            set -a
            . /etc/azure-keyless/report.env
            set +a
      "
    `);
    const { write_files: files } = parse(customDataOf(await declared()) ?? "") as { write_files: object[] };
    expect(files).toHaveLength(2);
  });

  test.each([
    ["#cloud-config\npackages: [nginx]\nwrite_files:\n  - path: /etc/motd\n    content: Grüße\n", "text/cloud-config"],
    ["#!/bin/sh\napt-get install -y nginx\n", "text/x-shellscript"],
  ])("are appended to the program's own custom data, which stays as it is: %j", async (own, type) => {
    const parts = partsOf(customDataOf(await declared(withCustomData(own))) ?? "");
    expect(parts.map(({ text }) => text)).toEqual([own, customDataOf(await declared())]);
    expect(parts[0]?.headers).toContain(`Content-Type: ${type}`);
    // By default, cloud-init would take the second list of files instead of the first one.
    expect(parts[1]?.headers).toContain("Merge-Type: list(append)+dict(recurse_array)+str()");
  });

  test.each<[string, Partial<VirtualMachineArgs>]>([
    ["on Windows", { osProfile: { windowsConfiguration: {}, customData: "eA==" } }],
    [
      "on Windows, as its disk says",
      {
        osProfile: { customData: "eA==" },
        storageProfile: { osDisk: { createOption: "FromImage", osType: "Windows" } },
      },
    ],
    ["with cloudInit: false", { osProfile: { ...linux, customData: "eA==" }, cloudInit: false }],
  ])("leave the custom data as it is %s", async (_, args) => {
    expect(customDataOf(await declared(args))).toBe("x");
  });

  test("wait alone in being unknown: everything else of the machine is in the first preview", async () => {
    const all = await declare(() => machine({ osProfile: { ...linux, computerName: "report" } }), { preview: true });
    expect(only(all, "compute:VirtualMachine").inputs["osProfile"]).toMatchObject({ computerName: "report", ...linux });
  });
});

describe("a virtual machine is refused", () => {
  test.each<[string, Partial<VirtualMachineArgs>, string]>([
    [
      "custom data of another kind",
      withCustomData("## template: jinja\n#cloud-config\n"),
      "neither cloud-config nor a script",
    ],
    [
      "custom data that is not encoded",
      { osProfile: { ...linux, customData: "#cloud-config" } },
      "osProfile.customData is not Base64",
    ],
    [
      "custom data that writes the same file",
      withCustomData("#cloud-config\nwrite_files: [{ path: /etc/azure-keyless/report.env }]"),
      "the file /etc/azure-keyless/report.env is written twice",
    ],
    ["a system that nobody names", { osProfile: {} }, "cannot tell whether cloud-init may write the variables"],
    [
      "adoption that would replace it",
      { adopt: { id: "/vm" } },
      "a machine that is there already takes no custom data",
    ],
  ])("for %s", async (_, args, problem) => {
    expect(await messageOf(() => machine(args))).toContain(problem);
  });

  test("for a value that programs would read differently, and the error does not show it", () => {
    const files = machineFiles("report");
    const write = (value: string) => () => cloudConfig("here", files, { AZURE_ENDPOINT: value });
    expect(write("https://contoso.example/a?b=1&c=hidden")).toThrowErrorMatchingInlineSnapshot(`
      [KeylessError: here: the value of AZURE_ENDPOINT cannot be written to a file that every program reads alike
        expected   a value of letters, digits and . : / @ % + = , -, such as an endpoint
        or         cloudInit: false, and set the variables from the output \`environment\`]
    `);
    expect(write("a\nB=hidden")).toThrow("the value of AZURE_ENDPOINT cannot be written");
  });
});
