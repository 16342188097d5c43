import { both, grant, source, type Ways } from "../way.ts";

/** Principle 1: an output has a path. */
export const outputs: Ways = {
  "1 another output of the same resource": ({ input, type, names }) =>
    both((name) => `const s = source("${type}", {}, "${names.join('", "')}"); ${grant(input, `s.${name}`)}`, names),
  "1 another member of the same output": ({ input, type, member, names }) =>
    both((name) => `const s = source("${type}", {}, "${member}"); ${grant(input, `s.${member}.${name}`)}`, names),
  "1 the id instead of an output": (one) => [
    `${source(one)} ${grant(one.input, `s.${one.member}`)}`,
    `${source(one)} ${grant(one.input, "s.id")}`,
  ],
  "1 the other of two outputs at once": (one) =>
    both(
      (name) =>
        `const s = source("${one.type}", {}, "${one.names.join('", "')}"); ${grant(one.input, `pulumi.all([s.${one.names[0]}, s.${one.names[1]}]).apply(([x, y]) => ${name})`)}`,
      ["x", "y"],
    ),
  "1 another output in a text": (one) =>
    both(
      (name) =>
        `const s = source("${one.type}", {}, "${one.names.join('", "')}"); ${grant(one.input, `pulumi.interpolate\`a/\${s.${name}}\``)}`,
      one.names,
    ),
  "1 another member of what is parsed": (one) =>
    both((name) => `${source(one)} ${grant(one.input, `pulumi.jsonParse(s.${one.member}).${name}`)}`, one.names),
  "1 another resource of the same kind": ({ input, type, names, member }) =>
    both(
      (name) =>
        `const ${names.map((each) => `_${each} = source("${type}", {}, "${member}")`).join(", ")}; ${grant(input, `_${name}.${member}`)}`,
      names,
    ),
  "1 the identity of another add-on of a cluster": ({ names }) =>
    both(
      (name) =>
        `const s = source("azure-native:containerservice:ManagedCluster", {}, "addonProfiles"); ${grant("principalId", `s.addonProfiles.apply((all) => all.${name}.identity.objectId)`)}`,
      names,
    ),
  "1 the name that Kubernetes gives to another object": ({ names }) =>
    both(
      (name) =>
        `const ${names.map((each) => `_${each} = source("kubernetes:core/v1:ServiceAccount", { metadata: { namespace: "a" } })`).join(", ")}; ${grant("scope", `pulumi.interpolate\`/\${_${name}.metadata.name}\``)}`,
      names,
    ),
  "1 what is read by another output": ({ type, names, member, input }) =>
    both(
      (name) =>
        `const s = source("${type}", {}, "${names.join('", "')}"); const r = make("${type}", { ${member}: undefined }, { id: s.${name} }); ${grant(input, `r.${member}`)}`,
      names,
    ),
};
