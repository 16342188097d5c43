import type { Recipe } from "./workshop.ts";

/** The packages that client code is compiled against, at the versions of today, and what compiles it. */
export const typescriptRecipe: Recipe = {
  name: "typescript",
  tools: ["npm"],
  files: {
    "package.json": JSON.stringify({
      private: true,
      type: "module",
      dependencies: {
        "@azure-rest/ai-document-intelligence": "1.1.0",
        "@azure/identity": "4.14.1",
        "@azure/search-documents": "13.0.0",
        "@types/node": "24.10.1",
        openai: "7.59.0",
      },
    }),
  },
  steps: [["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]],
};

/** Also the parser of C#. */
export const pythonRecipe = pythonWith("python", [
  "azure-identity==1.27.0",
  "openai==3.57.0",
  "azure-search-documents==12.0.0",
  "azure-ai-documentintelligence==1.0.2",
  "mypy==2.4.1",
  "tree-sitter==0.26.1",
  "tree-sitter-c-sharp==0.23.5",
]);

/** The schema of Kubernetes. */
export const kubernetesRecipe = pythonWith("kubernetes", ["kubernetes-validate==1.37.0"]);

function pythonWith(name: string, packages: readonly string[]): Recipe {
  return {
    name,
    tools: ["python3"],
    files: { "requirements.txt": `${packages.join("\n")}\n` },
    steps: [
      ["python3", "-m", "venv", "venv"],
      ["venv/bin/python", "-m", "pip", "install", "--quiet", "--requirement", "requirements.txt"],
    ],
  };
}

/** Its binaries for each system are not in every mirror, and compiling needs none of them. */
const withoutNetty = "<exclusion><groupId>io.netty</groupId><artifactId>*</artifactId></exclusion>";

const dependencies = [
  ["com.azure", "azure-identity", "1.19.0"],
  ["com.azure", "azure-search-documents", "11.8.1"],
  ["com.azure", "azure-ai-documentintelligence", "1.0.7"],
  ["com.openai", "openai-java", "4.101.0"],
].map(
  ([group = "", artifact = "", version = ""]) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version><exclusions>${withoutNetty}</exclusions></dependency>`,
);

export const javaRecipe: Recipe = {
  name: "java",
  tools: ["javac", "mvn"],
  files: {
    "pom.xml": `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>snippets</groupId><artifactId>clients</artifactId><version>1</version>
<dependencies>${dependencies.join("\n")}</dependencies></project>
`,
  },
  steps: [
    [
      "mvn",
      "--quiet",
      "--batch-mode",
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies",
      "-DoutputDirectory=lib",
    ],
  ],
};

export const goRecipe: Recipe = {
  name: "go",
  tools: ["go"],
  files: {
    "go.mod": `module snippets

go 1.25.0

require (
	github.com/Azure/azure-sdk-for-go/sdk/azcore v1.24.0
	github.com/Azure/azure-sdk-for-go/sdk/azidentity v1.15.0
	github.com/openai/openai-go/v3 v3.99.0
)
`,
    "needed.go": `package snippets

import (
	_ "github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	_ "github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	_ "github.com/openai/openai-go/v3/azure"
)
`,
  },
  steps: [
    ["go", "mod", "tidy"],
    ["go", "build", "./..."],
  ],
};

export const actionlintRecipe: Recipe = {
  name: "actionlint",
  tools: ["go", "env"],
  files: { version: "1.7.8" },
  steps: [["sh", "-c", 'GOBIN="$PWD" go install "github.com/rhysd/actionlint/cmd/actionlint@v$(cat version)"']],
};
