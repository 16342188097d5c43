import { describe, expect, test } from "vitest";

import { at, columns, flowSize, marks, sides, type MapData } from "../../../../access/report/html/map/data.ts";
import { mapOf } from "../../../../access/report/html/map/mapOf.ts";
import type { Access, StackReport } from "../../../../access/terms/report.ts";
import { indexOf, select, type Query } from "../../../../page/select.ts";
import { access, gain, loss, role, scope, stackWith, trust, urnOf } from "../reports.ts";

const user = "Cognitive Services OpenAI User";
const contributor = "Cognitive Services OpenAI Contributor";
const subject = trust("system:serviceaccount:chat:api", "https://issuer.example/");
/** A service account that acts as an identity, which holds a role by itself. */
const held = (name: string, powers: Access["powers"] = ["callModels", "readData"]): Access[] => [
  access({ roles: [name], powers, via: [role(name)] }),
  access({
    actor: "service account chat/api",
    scope: scope("weekly-report", "prod", "identity"),
    roles: [],
    powers: ["actAs"],
    channel: "through",
    via: [subject],
  }),
  access({ actor: "service account chat/api", roles: [name], powers, channel: "through", via: [subject, role(name)] }),
];
const manages: Access["powers"] = ["manageModels", "callModels", "readData"];
const gains = [gain(), gain({ actor: "service account chat/api", channel: "through" })];

const everything: Query = {
  words: [],
  stack: -1,
  side: "after",
  power: -1,
  chosen: { who: -1, as: -1, role: -1, on: -1 },
};

/** `+ service account chat/api → identity weekly-report → role → aoai ▲`: the side, the nodes and the mark of each way. */
function waysIn(data: MapData, query: Partial<Query> = {}): string[] {
  const sideSigns: Record<number, string> = {
    [sides.both]: "=",
    [sides.after]: "+",
    [sides.before]: "-",
    [sides.uncompared]: ".",
  };
  const markSigns: Record<number, string> = {
    [marks.none]: "",
    [marks.gain]: " ▲",
    [marks.loss]: " ▼",
    [marks.unknown]: " ?",
  };
  return select(indexOf(data), { ...everything, ...query }).ways.map(({ flow, mark, stacks }) => {
    const value = (place: number) => data.flows[flow + place] ?? -1;
    const names = columns.flatMap((column) => data.nodes[column][value(at[column])]?.join(" ").trim() ?? []);
    const where = stacks.map((stack) => data.stacks[stack]).join();
    return `${sideSigns[value(at.side)] ?? ""} ${names.join(" → ")}${markSigns[mark] ?? ""} (${where})`;
  });
}

const mapWith = (given: Partial<StackReport>, before?: Access[]) => mapOf([{ stack: stackWith(given), before }]);

describe("the map", () => {
  test("a way goes from who comes in over the identity and the role to the service; that they act as it is no way of its own", () => {
    expect(waysIn(mapWith({ access: held(user) }))).toEqual([
      "= service account chat/api → identity weekly-report → Cognitive Services OpenAI User → aoai (prod)",
      "= identity weekly-report → Cognitive Services OpenAI User → aoai (prod)",
    ]);
  });

  test("where another role takes the place of one, both sides are there and the new one gains", () => {
    const data = mapWith({ access: held(contributor, manages), changes: gains }, held(user));
    expect(waysIn(data, { side: "changes" })).toEqual([
      `+ service account chat/api → identity weekly-report → ${contributor} → aoai ▲ (prod)`,
      `+ identity weekly-report → ${contributor} → aoai ▲ (prod)`,
      `- service account chat/api → identity weekly-report → ${user} → aoai (prod)`,
      `- identity weekly-report → ${user} → aoai (prod)`,
    ]);
    expect(waysIn(data, { side: "before" })).toHaveLength(2);
    expect(waysIn(data, { side: "after" })).toHaveLength(2);
  });

  test("where a role comes beside another one, only that one gains", () => {
    const both = access({ roles: [user, contributor], powers: manages, via: [role(user), role(contributor)] });
    const data = mapWith({ access: [both], changes: [gain()] }, [access()]);
    expect(waysIn(data, { side: "changes" })).toEqual([`+ identity weekly-report → ${contributor} → aoai ▲ (prod)`]);
    expect(waysIn(data, { side: "after" })).toHaveLength(2);
  });

  test("what is lost is there before, also where only the report tells it", () => {
    const lost = { changes: [loss()], access: [] };
    for (const data of [mapWith(lost), mapWith(lost, [access()])])
      expect(waysIn(data, { side: "before" })).toEqual([`- identity weekly-report → ${user} → aoai ▼ (prod)`]);
  });

  test("what cannot be told has its mark", () => {
    const data = mapWith({ changes: [gain({ actor: "unknown x", verdict: "unknown" })] });
    expect(waysIn(data, { side: "changes" })).toEqual(["+ principal x → cannot tell → aoai ? (prod)"]);
  });

  test("without a baseline there is only what is held now", () => {
    const data = mapWith({ access: held(user), verdict: null, before: null });
    expect((["after", "before", "changes"] as const).map((side) => waysIn(data, { side }).length)).toEqual([2, 0, 0]);
  });

  test("an identity that acts as another one comes in as itself", () => {
    const other = scope("deploy", "prod", "identity");
    const via = [{ kind: "addTrust" as const, urn: urnOf("x"), text: "may add trust" }];
    const data = mapWith({
      access: [
        access({ actor: "weekly-report", scope: other, roles: [], powers: ["actAs"], channel: "through", via }),
        access({ actor: "weekly-report", channel: "through", via: [...via, role(user)] }),
      ],
    });
    expect(waysIn(data)).toEqual([`= identity weekly-report → identity deploy → ${user} → aoai (prod)`]);
  });

  test("names of any length leave a page that opens: the worst ways stay, and the others are counted", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      access({ actor: `user ${String(index)}${"x".repeat(390)}` }),
    );
    const { left, flows } = mapWith({ access: rows });
    expect(left).toBeGreaterThan(5_000);
    expect(flows.length / flowSize + left).toBe(20_000);
  });

  test("the same way in several stacks is one", () => {
    const stacks = ["dev", "prod"].map((name) => ({
      stack: stackWith({ stack: name, access: [access({}, name)] }),
      before: undefined,
    }));
    expect(waysIn(mapOf(stacks))).toEqual([`= identity weekly-report → ${user} → aoai (dev,prod)`]);
    expect(waysIn(mapOf(stacks), { stack: 1 })).toEqual([`= identity weekly-report → ${user} → aoai (prod)`]);
  });
});

describe("filters", () => {
  const data = mapWith({
    access: [
      ...held(user),
      access({
        actor: "group ai-developers",
        scope: scope("docs", "prod", "search"),
        roles: ["Search Index Data Reader"],
        powers: ["readData"],
      }),
      access({
        actor: "key holder anyone who has a key of aoai",
        roles: [],
        powers: ["writeData"],
        channel: "key",
        via: [{ kind: "localAuth", urn: urnOf("aoai"), text: "keys work" }],
      }),
    ],
  });

  test.each<[Partial<Query>, number]>([
    [{}, 4],
    [{ words: ["weekly"] }, 2],
    [{ words: ["account", "aoai"] }, 1],
    [{ words: ["reader", "group"] }, 1],
    [{ words: ["write data"] }, 1],
    [{ words: ["nobody"] }, 0],
    [{ side: "changes" }, 0],
    [{ power: data.powers.indexOf("read data") }, 3],
    [{ chosen: { ...everything.chosen, on: 0 } }, 3],
    [{ stack: 7 }, 0],
  ])("%j", (query, expected) => {
    expect(waysIn(data, query)).toHaveLength(expected);
  });

  test("nodes are those of the ways that are left", () => {
    const { nodes } = select(indexOf(data), { ...everything, words: ["group"] });
    expect(Object.values(nodes).map((each) => each.size)).toEqual([1, 0, 1, 1]);
    expect(data.flows.length % flowSize).toBe(0);
  });
});
