import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const statementsPerPolicy = 10;

/**
 * Writes what `cdk diff` compares: a template before and a cloud assembly after, with so many policy statements, of which
 * every tenth gains an action.
 */
export function writeTemplates(folder: string, statements: number): void {
  mkdirSync(join(folder, "cdk.out"), { recursive: true });
  const write = (path: string, value: unknown) => {
    writeFileSync(join(folder, path), JSON.stringify(value));
  };
  write("before.json", templateOf(statements, false));
  write("cdk.out/S.template.json", templateOf(statements, true));
  const stack = { environment: "aws://111111111111/us-east-1", properties: { templateFile: "S.template.json" } };
  write("cdk.out/manifest.json", {
    version: "36.0.0",
    artifacts: { S: { type: "aws:cloudformation:stack", ...stack } },
  });
}

function templateOf(statements: number, isAfter: boolean): unknown {
  const resources: Record<string, unknown> = {};
  for (let first = 0; first < statements; first += statementsPerPolicy) {
    const count = Math.min(statementsPerPolicy, statements - first);
    const listed = Array.from({ length: count }, (_, index) => statement(first + index, isAfter));
    const role = `Role${first}`;
    const document = { PolicyName: `p${first}`, Roles: [{ Ref: role }], PolicyDocument: policyOf(listed) };
    resources[role] = { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: policyOf([assumed]) } };
    resources[`Policy${first}`] = { Type: "AWS::IAM::Policy", Properties: document };
  }
  return { Resources: resources };
}

const policyOf = (Statement: readonly unknown[]) => ({ Version: "2012-10-17", Statement });

const assumed = { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" };

function statement(index: number, isAfter: boolean): unknown {
  const isChanged = isAfter && index % 10 === 0;
  return {
    Effect: "Allow",
    Action: isChanged ? ["s3:GetObject", "s3:PutObject"] : ["s3:GetObject"],
    Resource: { "Fn::Join": ["", ["arn:aws:s3:::bucket-", { Ref: "AWS::AccountId" }, `-${index}/*`]] },
  };
}
