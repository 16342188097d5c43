import type { RoleDefinition } from "../role.ts";

export const kubernetes: readonly RoleDefinition[] = [
  {
    id: "0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8",
    name: "Azure Kubernetes Service Cluster Admin Role",
    permissions: [
      {
        actions: [
          "Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action",
          "Microsoft.ContainerService/managedClusters/accessProfiles/listCredential/action",
          "Microsoft.ContainerService/managedClusters/read",
          "Microsoft.ContainerService/managedClusters/runcommand/action",
        ],
      },
    ],
  },
  {
    id: "4abbcc35-e782-43d8-92c5-2d3f1bd2253f",
    name: "Azure Kubernetes Service Cluster User Role",
    permissions: [
      {
        actions: [
          "Microsoft.ContainerService/managedClusters/listClusterUserCredential/action",
          "Microsoft.ContainerService/managedClusters/read",
        ],
      },
    ],
  },
  {
    id: "ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8",
    name: "Azure Kubernetes Service Contributor Role",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.ContainerService/locations/*",
          "Microsoft.ContainerService/managedClusters/*",
          "Microsoft.ContainerService/managedclustersnapshots/*",
          "Microsoft.ContainerService/snapshots/*",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.ContainerService/deploymentSafeguards/*",
        ],
      },
    ],
  },
  {
    id: "289d8817-ee69-43f1-a0af-43a45505b488",
    name: "Azure Kubernetes Service Namespace Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.ContainerService/managedClusters/managedNamespaces/*",
          "Microsoft.Resources/deployments/*",
        ],
      },
    ],
  },
  {
    id: "c9f76ca8-b262-4b10-8ed2-09cf0948aa35",
    name: "Azure Kubernetes Service Namespace User",
    permissions: [
      {
        actions: [
          "Microsoft.ContainerService/managedClusters/managedNamespaces/read",
          "Microsoft.ContainerService/managedClusters/managedNamespaces/listCredential/action",
        ],
      },
    ],
  },
  {
    id: "3498e952-d568-435e-9b2c-8d77e338d7f7",
    name: "Azure Kubernetes Service RBAC Admin",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/subscriptions/operationresults/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.ContainerService/managedClusters/listClusterUserCredential/action",
        ],
        dataActions: ["Microsoft.ContainerService/managedClusters/*"],
        notDataActions: [
          "Microsoft.ContainerService/managedClusters/resourcequotas/write",
          "Microsoft.ContainerService/managedClusters/resourcequotas/delete",
          "Microsoft.ContainerService/managedClusters/namespaces/write",
          "Microsoft.ContainerService/managedClusters/namespaces/delete",
        ],
      },
    ],
  },
  {
    id: "b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b",
    name: "Azure Kubernetes Service RBAC Cluster Admin",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/subscriptions/operationresults/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.ContainerService/managedClusters/listClusterUserCredential/action",
        ],
        dataActions: ["Microsoft.ContainerService/managedClusters/*"],
      },
    ],
  },
  {
    id: "7f6c6a51-bcf8-42ba-9220-52d62157d7db",
    name: "Azure Kubernetes Service RBAC Reader",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/subscriptions/operationresults/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
        ],
        dataActions: [
          "Microsoft.ContainerService/managedClusters/apps/controllerrevisions/read",
          "Microsoft.ContainerService/managedClusters/apps/daemonsets/read",
          "Microsoft.ContainerService/managedClusters/apps/deployments/read",
          "Microsoft.ContainerService/managedClusters/apps/replicasets/read",
          "Microsoft.ContainerService/managedClusters/apps/statefulsets/read",
          "Microsoft.ContainerService/managedClusters/autoscaling/horizontalpodautoscalers/read",
          "Microsoft.ContainerService/managedClusters/batch/cronjobs/read",
          "Microsoft.ContainerService/managedClusters/batch/jobs/read",
          "Microsoft.ContainerService/managedClusters/configmaps/read",
          "Microsoft.ContainerService/managedClusters/discovery.k8s.io/endpointslices/read",
          "Microsoft.ContainerService/managedClusters/endpoints/read",
          "Microsoft.ContainerService/managedClusters/events.k8s.io/events/read",
          "Microsoft.ContainerService/managedClusters/events/read",
          "Microsoft.ContainerService/managedClusters/extensions/daemonsets/read",
          "Microsoft.ContainerService/managedClusters/extensions/deployments/read",
          "Microsoft.ContainerService/managedClusters/extensions/ingresses/read",
          "Microsoft.ContainerService/managedClusters/extensions/networkpolicies/read",
          "Microsoft.ContainerService/managedClusters/extensions/replicasets/read",
          "Microsoft.ContainerService/managedClusters/limitranges/read",
          "Microsoft.ContainerService/managedClusters/metrics.k8s.io/pods/read",
          "Microsoft.ContainerService/managedClusters/metrics.k8s.io/nodes/read",
          "Microsoft.ContainerService/managedClusters/namespaces/read",
          "Microsoft.ContainerService/managedClusters/networking.k8s.io/ingresses/read",
          "Microsoft.ContainerService/managedClusters/networking.k8s.io/networkpolicies/read",
          "Microsoft.ContainerService/managedClusters/persistentvolumeclaims/read",
          "Microsoft.ContainerService/managedClusters/pods/read",
          "Microsoft.ContainerService/managedClusters/policy/poddisruptionbudgets/read",
          "Microsoft.ContainerService/managedClusters/replicationcontrollers/read",
          "Microsoft.ContainerService/managedClusters/resourcequotas/read",
          "Microsoft.ContainerService/managedClusters/serviceaccounts/read",
          "Microsoft.ContainerService/managedClusters/services/read",
        ],
      },
    ],
  },
  {
    id: "a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb",
    name: "Azure Kubernetes Service RBAC Writer",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/subscriptions/operationresults/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
        ],
        dataActions: [
          "Microsoft.ContainerService/managedClusters/apps/controllerrevisions/read",
          "Microsoft.ContainerService/managedClusters/apps/daemonsets/*",
          "Microsoft.ContainerService/managedClusters/apps/deployments/*",
          "Microsoft.ContainerService/managedClusters/apps/replicasets/*",
          "Microsoft.ContainerService/managedClusters/apps/statefulsets/*",
          "Microsoft.ContainerService/managedClusters/autoscaling/horizontalpodautoscalers/*",
          "Microsoft.ContainerService/managedClusters/batch/cronjobs/*",
          "Microsoft.ContainerService/managedClusters/coordination.k8s.io/leases/read",
          "Microsoft.ContainerService/managedClusters/coordination.k8s.io/leases/write",
          "Microsoft.ContainerService/managedClusters/coordination.k8s.io/leases/delete",
          "Microsoft.ContainerService/managedClusters/discovery.k8s.io/endpointslices/read",
          "Microsoft.ContainerService/managedClusters/batch/jobs/*",
          "Microsoft.ContainerService/managedClusters/configmaps/*",
          "Microsoft.ContainerService/managedClusters/endpoints/*",
          "Microsoft.ContainerService/managedClusters/events.k8s.io/events/read",
          "Microsoft.ContainerService/managedClusters/events/*",
          "Microsoft.ContainerService/managedClusters/extensions/daemonsets/*",
          "Microsoft.ContainerService/managedClusters/extensions/deployments/*",
          "Microsoft.ContainerService/managedClusters/extensions/ingresses/*",
          "Microsoft.ContainerService/managedClusters/extensions/networkpolicies/*",
          "Microsoft.ContainerService/managedClusters/extensions/replicasets/*",
          "Microsoft.ContainerService/managedClusters/limitranges/read",
          "Microsoft.ContainerService/managedClusters/metrics.k8s.io/pods/read",
          "Microsoft.ContainerService/managedClusters/metrics.k8s.io/nodes/read",
          "Microsoft.ContainerService/managedClusters/namespaces/read",
          "Microsoft.ContainerService/managedClusters/networking.k8s.io/ingresses/*",
          "Microsoft.ContainerService/managedClusters/networking.k8s.io/networkpolicies/*",
          "Microsoft.ContainerService/managedClusters/persistentvolumeclaims/*",
          "Microsoft.ContainerService/managedClusters/pods/*",
          "Microsoft.ContainerService/managedClusters/policy/poddisruptionbudgets/*",
          "Microsoft.ContainerService/managedClusters/replicationcontrollers/*",
          "Microsoft.ContainerService/managedClusters/resourcequotas/read",
          "Microsoft.ContainerService/managedClusters/secrets/*",
          "Microsoft.ContainerService/managedClusters/serviceaccounts/*",
          "Microsoft.ContainerService/managedClusters/services/*",
        ],
      },
    ],
  },
];
