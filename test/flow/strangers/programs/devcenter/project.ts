import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization";
import * as devcenter from "@pulumi/azure-native/devcenter";
import * as roles from "./roles";

export interface Team {
    name: string;
    group: string;
    admins: string;
    maxDevBoxes: number;
}

export interface TeamProjectArgs {
    team: Team;
    resourceGroupName: pulumi.Input<string>;
    devCenterId: pulumi.Input<string>;
    definition: pulumi.Input<string>;
    networkConnection: pulumi.Input<string>;
    environments: { [name: string]: { subscription: string; creatorRole: string } };
    subscription: string;
}

/** A dev center project for one team: a pool of dev boxes, and the environment types the team may deploy to. */
export class TeamProject extends pulumi.ComponentResource {
    public readonly project: devcenter.Project;

    constructor(name: string, args: TeamProjectArgs, opts?: pulumi.ComponentResourceOptions) {
        super("contoso:devcenter:TeamProject", name, {}, opts);

        this.project = new devcenter.Project(name, {
            projectName: args.team.name,
            resourceGroupName: args.resourceGroupName,
            devCenterId: args.devCenterId,
            maxDevBoxesPerUser: args.team.maxDevBoxes,
        }, { parent: this });

        const pool = new devcenter.Pool(`${name}-pool`, {
            poolName: "default",
            resourceGroupName: args.resourceGroupName,
            projectName: this.project.name,
            devBoxDefinitionName: args.definition,
            networkConnectionName: args.networkConnection,
            licenseType: "Windows_Client",
            localAdministrator: "Disabled",
        }, { parent: this });

        new devcenter.Schedule(`${name}-stop`, {
            scheduleName: "default",
            resourceGroupName: args.resourceGroupName,
            projectName: this.project.name,
            poolName: pool.name,
            type: "StopDevBox",
            frequency: "Daily",
            time: "19:00",
            timeZone: "Europe/Amsterdam",
            state: "Enabled",
        }, { parent: this });

        for (const [environment, { subscription, creatorRole }] of Object.entries(args.environments)) {
            new devcenter.ProjectEnvironmentType(`${name}-${environment}`, {
                environmentTypeName: environment,
                resourceGroupName: args.resourceGroupName,
                projectName: this.project.name,
                deploymentTargetId: `/subscriptions/${subscription}`,
                identity: { type: "SystemAssigned" },
                status: "Enabled",
                creatorRoleAssignment: { roles: { [creatorRole]: {} } },
                userRoleAssignments: { [args.team.admins]: { roles: { [roles.READER]: {} } } },
            }, { parent: this });
        }

        const assign = (what: string, role: string, principalId: string) =>
            new authorization.RoleAssignment(`${name}-${what}`, {
                scope: this.project.id,
                principalId,
                principalType: "Group",
                roleDefinitionId: roles.roleId(args.subscription, role),
            }, { parent: this });
        assign("devbox-users", roles.DEV_CENTER_DEV_BOX_USER, args.team.group);
        assign("environment-users", roles.DEPLOYMENT_ENVIRONMENTS_USER, args.team.group);
        assign("admins", roles.DEV_CENTER_PROJECT_ADMIN, args.team.admins);

        this.registerOutputs();
    }
}
