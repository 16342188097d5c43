import { both, grant, source, type Ways } from "../way.ts";

/** Principle 2: an unknown is what it is made of. */
export const makings: Ways = {
  "2 the text that is joined": (one) =>
    both(
      (text) => `${source(one)} ${grant(one.input, `pulumi.interpolate\`\${s.${one.member}}/${text}\``)}`,
      one.texts,
    ),
  "2 the branch of a callback that is not taken": (one) =>
    both(
      (text) => `${source(one)} ${grant(one.input, `s.${one.member}.apply((v) => v.length > 99 ? "${text}" : v)`)}`,
      one.texts,
    ),
  "2 the constant that a function of a callback reads": (one) =>
    both(
      (text) =>
        `${source(one)} const t = "${text}"; const f = (v) => (v === "x" ? t : v); ${grant(one.input, `s.${one.member}.apply((v) => f(v))`)}`,
      one.texts,
    ),
  "2 a member of an object that a callback reads": (one) =>
    both(
      (text) =>
        `${source(one)} const t = { deep: [{ a: "${text}" }] }; ${grant(one.input, `s.${one.member}.apply((v) => t.deep.find((d) => d.a === v)?.a ?? v)`)}`,
      one.texts,
    ),
  "2 the function that a callback hands its value to": (one) => [
    `${source(one)} const f = (v) => v; ${grant(one.input, `s.${one.member}.apply((v) => f(v))`)}`,
    `${source(one)} const f = (v) => v.startsWith("a") ? "${one.texts[0]}" : v; ${grant(one.input, `s.${one.member}.apply((v) => f(v))`)}`,
  ],
  "2 an argument of a look-up": ({ input, member, texts }) =>
    both((text) => grant(input, `look({ ${member}: "${text}" }).${member}`), texts),
  "2 an output that a look-up is asked with": (one) =>
    both(
      (name) =>
        `const s = source("${one.type}", {}, "${one.names.join('", "')}"); ${grant(one.input, `look({ of: s.${name} }).${one.member}`)}`,
      one.names,
    ),
  "2 the rights of a look-up inside a text": (one) =>
    both(
      (text) =>
        `${source(one)} ${grant(one.input, `pulumi.interpolate\`\${s.id}?\${look({ rights: "${text}" }).${one.member}}\``)}`,
      one.texts,
    ),
  "2 the settings of the provider of a look-up": ({ input, member, texts }) =>
    both(
      (text) => `const p = provider({ ${member}: "${text}" }); ${grant(input, `look({}, { provider: p }).${member}`)}`,
      texts,
    ),
  "2 configuration that a callback reads": (one) =>
    both(
      (text) =>
        `${source(one)} const c = new pulumi.Config("${text}"); ${grant(one.input, `s.${one.member}.apply((v) => v === "x" ? c.require("v") : v)`)}`,
      ["one", "two"],
    ),
  "2 encrypted configuration": ({ input }) =>
    both((name) => grant(input, `new pulumi.Config("${name}").requireSecret("secret")`), ["one", "two"]),
  "2 the name of another stack": ({ input, member, texts }) =>
    both((text) => grant(input, `stack("${text}").getOutput("${member}")`), texts),
  "2 the output of another stack": ({ input, names }) =>
    both((name) => grant(input, `stack("same").getOutput("${name}")`), names),
  "2 the code of a hook": (one) =>
    both((text) => `hooked("${one.type}", async () => { await send("${text}"); });`, one.texts),
  "2 the code of a transform": (one) =>
    both(
      (text) =>
        `${source(one)} grant({ ${one.input}: s.${one.member} }, { transforms: [({ props, opts }) => ({ props: { ...props, ${one.input}: s.${one.member}.apply((v) => v + "${text}") }, opts })] });`,
      one.texts,
    ),
  "2 an input of the source": (one) =>
    both((text) => `${source(one, `${one.names[0]}: "${text}"`)} ${grant(one.input, `s.${one.member}`)}`, one.texts),
  "2 the settings of the provider of a look-up that is known": ({ texts }) =>
    both(
      (text) =>
        `const p = new pulumi.ProviderResource("azuread", name("p"), { tenantId: "${text}" }); ${grant("principalId", `pulumi.runtime.invokeOutput("azuread:index/getGroup:getGroup", { displayName: "devs" }, { provider: p }).objectId`)}`,
      texts,
    ),
  "2 the code of a module that a callback calls": (one) =>
    both(
      (text) =>
        `${source(one)} const m = load("exports.pick = (v) => v + '${text}'"); ${grant(one.input, `s.${one.member}.apply((v) => m.pick(v))`)}`,
      one.texts,
    ),
  "2 what a class of the program keeps": (one) =>
    both(
      (text) =>
        `${source(one)} class Picks { static who = "${text}"; } ${grant(one.input, `s.${one.member}.apply((v) => (v === "x" ? Picks.who : v))`)}`,
      one.texts,
    ),
  "2 the input of what the source comes from": (one) =>
    both(
      (text) =>
        `const f = source("${one.type}", { ${one.names[0]}: "${text}" }, "${one.member}"); const s = source("${one.type}", { ${one.names[0]}: f.${one.member} }, "${one.member}"); ${grant(one.input, `s.${one.member}`)}`,
      one.texts,
    ),
  "2 what a component below a transform is given": (one) =>
    both(
      (name) =>
        `const s = source("${one.type}", {}, "${one.names.join('", "')}"); const c = new pulumi.ComponentResource("my:index:C", name("c"), {}, { transforms: [({ props, opts, type: t }) => t.includes("RoleAssignment") ? { props: { ...props, ${one.input}: s.${name} }, opts } : undefined] }); grant({}, { parent: c });`,
      one.names,
    ),
  "2 an input that Azure was left with": ({ input }) => [`grant({}, { ignoreChanges: ["${input}"] });`, `grant({});`],
  "2 which assignment is imported with what Azure has": ({ input, texts }) =>
    both(
      (text) =>
        `grant({}, { ignoreChanges: ["${input}"], import: "/x/providers/Microsoft.Authorization/roleAssignments/${text}" });`,
      texts,
    ),
};
