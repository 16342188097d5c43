import type { RoleDefinition } from "../role.ts";

export const messaging: readonly RoleDefinition[] = [
  {
    id: "f526a384-b230-433a-b45c-95f59c4a2dec",
    name: "Azure Event Hubs Data Owner",
    permissions: [
      {
        actions: ["Microsoft.EventHub/*"],
        dataActions: ["Microsoft.EventHub/*"],
      },
    ],
  },
  {
    id: "a638d3c7-ab3a-418d-83e6-5f17a39d4fde",
    name: "Azure Event Hubs Data Receiver",
    permissions: [
      {
        actions: ["Microsoft.EventHub/*/eventhubs/consumergroups/read"],
        dataActions: ["Microsoft.EventHub/*/receive/action"],
      },
    ],
  },
  {
    id: "2b629674-e913-4c01-ae53-ef4638d8f975",
    name: "Azure Event Hubs Data Sender",
    permissions: [
      {
        actions: ["Microsoft.EventHub/*/eventhubs/read"],
        dataActions: ["Microsoft.EventHub/*/send/action"],
      },
    ],
  },
  {
    id: "090c5cfd-751d-490a-894a-3ce6f1109419",
    name: "Azure Service Bus Data Owner",
    permissions: [
      {
        actions: ["Microsoft.ServiceBus/*"],
        dataActions: ["Microsoft.ServiceBus/*"],
      },
    ],
  },
  {
    id: "4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0",
    name: "Azure Service Bus Data Receiver",
    permissions: [
      {
        actions: [
          "Microsoft.ServiceBus/*/queues/read",
          "Microsoft.ServiceBus/*/topics/read",
          "Microsoft.ServiceBus/*/topics/subscriptions/read",
        ],
        dataActions: ["Microsoft.ServiceBus/*/receive/action"],
      },
    ],
  },
  {
    id: "69a216fc-b8fb-44d8-bc22-1f3c2cd27a39",
    name: "Azure Service Bus Data Sender",
    permissions: [
      {
        actions: [
          "Microsoft.ServiceBus/*/queues/read",
          "Microsoft.ServiceBus/*/topics/read",
          "Microsoft.ServiceBus/*/topics/subscriptions/read",
        ],
        dataActions: ["Microsoft.ServiceBus/*/send/action"],
      },
    ],
  },
];
