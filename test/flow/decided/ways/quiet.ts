import { grant, source, type Ways } from "../way.ts";

/** The writing changes and nothing else. */
export const quiet: Ways = {
  "0 a callback that is formatted": (one) => [
    `${source(one)} ${grant(one.input, `s.${one.member}.apply((v) => v.length > 9 ? 'a' : v)`)}`,
    `${source(one)} ${grant(one.input, `s.${one.member}.apply(v => /* as before */ v.length>9\n ? "a" : (v))`)}`,
  ],
  "0 a hook that is formatted": (one) => [
    `hooked("${one.type}", async () => { await send('a'); });`,
    `hooked("${one.type}", async () => {\n  // as before\n  await send("a")\n});`,
  ],
  "0 an output that is alone in a text": (one) => [
    `${source(one)} ${grant(one.input, `s.${one.member}`)}`,
    `${source(one)} ${grant(one.input, `pulumi.interpolate\`\${s.${one.member}}\``)}`,
  ],
  "0 an output that a callback hands on": (one) => [
    `${source(one)} ${grant(one.input, `s.${one.member}`)}`,
    `${source(one)} ${grant(one.input, `pulumi.all([s.${one.member}, s.id]).apply(([x]) => x)`)}`,
  ],
};
