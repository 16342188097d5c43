import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";

import type { Report } from "../../../access/index.ts";
import { repository } from "../../../engine/copy/workspace.ts";
import { putResource } from "../../../sandbox/portal.ts";
import { subscriptionId } from "../../../sandbox/state/pretend.ts";
import { keylessHere } from "../../cli/keyless.ts";
import { describeEngine, makeStack, resourcesOf, stepsOf, type Deployed } from "../realEngine.ts";
import { longTest, pulumiYaml } from "../recovery.ts";
import { runLine, type Ended } from "./command.ts";
import { bare, beginning, commands, moves, programOf } from "./page.ts";

const byHand = "What was made by hand";
const withoutSubdomain = "An account without a subdomain";
const library = `${repository}/components/index.ts`;
const lab = `/subscriptions/${subscriptionId}/resourceGroups/rg-chat/providers/Microsoft.CognitiveServices/accounts/contoso-lab`;

const program = (texts: readonly string[]) => [beginning(library), ...texts.map(bare)].join("\n");

/** What nobody needs any longer after the update. An account without a subdomain has it until it gets one. */
const withoutAdoption = (title: string, text: string) =>
  title === withoutSubdomain ? text : text.replace(/,?\s*(adopt: \{[^}]*\}|(?<=keeps: \{.*)declaredAs: "[^"]*")/g, "");

/** The resources of the moves, by what they are in the program afterwards. */
const moved = ["aoai", "aoai-chat", "docs", "closed", "chat", "chat-github", "chat-use-aoai", "chat-api", "lab"];

describeEngine("the moves of docs/adopt.md, all in one update", () => {
  let stack: Deployed;
  const ended: Ended[] = [];
  const perform = async (lines: readonly string[] = []) => {
    for (const line of lines) ended.push(await runLine(stack, line));
  };
  const idsOf = () =>
    stack
      .tenant()
      .resources.map(({ id }) => id)
      .toSorted();
  let before: { readonly ids: readonly string[]; readonly writes: number };

  beforeAll(async () => {
    const old = moves.filter((title) => title !== byHand).map((title) => programOf(title, "Before"));
    stack = await makeStack({ "Pulumi.yaml": pulumiYaml("chat"), "index.ts": program(old) });
    await stack.engine.up();
    stack.byHand((state) => {
      putResource(state, lab, "Microsoft.CognitiveServices/accounts", {
        location: "swedencentral",
        kind: "OpenAI",
        sku: { name: "S0" },
        properties: { customSubDomainName: "contoso-lab", publicNetworkAccess: "Enabled" },
      });
    });
    before = { ids: idsOf(), writes: stack.tenant().log.length };

    const [look, differences, update] = commands;
    await perform(look);
    const assignment =
      before.ids
        .find((id) => id.includes("/roleAssignments/"))
        ?.split("/")
        .at(-1) ?? "";
    const now = moves.map((title) =>
      programOf(title, "After").replace("NAME-OF-THE-ASSIGNMENT", assignment).replace("ID-OF-THE-ACCOUNT", lab),
    );
    stack.edit({ "index.ts": program(now) });
    await perform(differences);
    await perform(update);
    stack.edit({ "index.ts": program(now.map((text, index) => withoutAdoption(moves[index] ?? "", text))) });
  }, longTest);

  const digest = () => JSON.parse(readFileSync(join(stack.project, "move.json"), "utf8")) as unknown;

  it("end well with every command of the page, and the rest of them changes nothing any more", async () => {
    const [, , , rest] = commands;
    await perform(rest);
    expect(ended.map(({ code, stdout }) => (code === 0 ? 0 : stdout))).toEqual(ended.map(() => 0));
    // The last one is of a pull request (moves.programs.full.test.ts).
    expect(ended).toHaveLength(commands.slice(0, -1).flat().length);
  });

  it("replace, delete and create nothing but components, which Azure does not have", () => {
    const steps = stepsOf(digest()).map(({ op, urn }) => {
      const [type = "", name = ""] = urn.split("::").slice(2);
      return { op, isOurs: /azure-keyless:index:\w+$/.test(type), name };
    });
    expect(new Set(steps.flatMap(({ op, isOurs }) => (isOurs ? [op] : [])))).toEqual(new Set(["create"]));
    const raw = steps.filter(({ isOurs }) => !isOurs);
    expect(new Set(raw.map(({ op }) => op))).toEqual(new Set(["same", "update", "import"]));
    expect(raw.map(({ name }) => name)).toEqual(expect.arrayContaining(moved));
  });

  it("leave everything in Azure under its id, and write in place only", () => {
    expect(idsOf()).toEqual(before.ids);
    const writes = stack.tenant().log.slice(before.writes);
    expect(new Set(writes.map(({ caller, status }) => `${caller} ${String(status)}`))).toEqual(
      new Set(["azure-native update 200"]),
    );
  });

  it("are told as no change, by what is still held through what moved", async () => {
    expect(ended.map(({ stdout }) => stdout).join("")).toContain("Access did not change. Exit 0.");
    const { stdout } = await keylessHere(["diff", "--plan", join(stack.project, "move.json"), "--format", "json"]);
    const report = JSON.parse(stdout) as Report;
    expect(report.verdict).toBe("same");
    const held = report.stacks.flatMap(({ access }) =>
      access.map(({ actor, scope }) => `${actor.name} on ${scope.name}`),
    );
    const expected = ["chat-api on aoai", "chat on aoai", "contoso/chat environment prod on aoai"];
    expect(held).toEqual(expect.arrayContaining(expected));
  });

  it("leave an account without a subdomain at the endpoint of its region", () => {
    const docs = resourcesOf(stack.engine.export()).find(({ urn }) => urn.endsWith(":AIService::docs"));
    expect(docs?.outputs).toMatchObject({
      subdomain: "",
      endpoint: "https://swedencentral.api.cognitive.microsoft.com/",
    });
  });

  it("keep what a component has no argument for, by a transform", () => {
    const closed = stack.tenant().resources.find(({ id }) => id.endsWith("/contoso-closed"));
    expect(closed?.properties["properties"]).toMatchObject({ restrictOutboundNetworkAccess: true });
  });

  it("keep what was protected so, by the component", () => {
    const protectedOnes = resourcesOf(stack.engine.export()).filter((one) => "protect" in one && one.protect === true);
    expect(protectedOnes.map(({ urn }) => urn.split("::").at(-1))).toEqual(
      expect.arrayContaining(["aoai", "aoai-chat", "chat-use-aoai"]),
    );
  });
});
