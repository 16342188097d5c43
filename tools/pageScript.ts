import { fileURLToPath } from "node:url";

import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Where the script of the page is as a text. */
export const pageScriptFile = `${root}access/report/html/script.generated.ts`;

/** The modules of page/ as one script, as the text of a module that has it. */
export async function renderPageScript(): Promise<string> {
  const built = await rolldown({
    input: `${root}page/main.ts`,
    cwd: root,
    platform: "browser",
    tsconfig: false,
    onLog: (_level, { message }) => {
      throw new Error(`bundling page/: ${message}`);
    },
  });
  const { output } = await built.generate({ format: "esm", minify: true });
  await built.close();
  const [{ code }] = output;
  if (/<\/script|<!--/i.test(code)) throw new Error("the script of the page has what would end it in HTML");
  // Other characters than ASCII stand in texts only.
  const ascii = code
    .trim()
    .replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `// Written by \`npm run page\` from page/. Change it there.\nexport const script = ${JSON.stringify(ascii)};\n`;
}
