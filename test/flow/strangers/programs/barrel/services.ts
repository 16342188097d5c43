export interface Service {
    name: string;
    sku: string;
    /** public sites get an identity that may read the catalogue */
    isPublic?: boolean;
    /** this service may write to the shared data lake */
    writesLake?: boolean;
    queues: string[];
}

export const services: Service[] = [
    { name: "accounts", sku: "P1v2", queues: ["created", "closed"] },
    { name: "basket", sku: "P1v2", isPublic: true, queues: ["abandoned"] },
    { name: "billing", sku: "P2v2", queues: ["invoices", "reminders"] },
    { name: "catalogue", sku: "P1v2", isPublic: true, queues: ["changed"] },
    { name: "checkout", sku: "P2v2", isPublic: true, queues: ["placed"] },
    { name: "content", sku: "S1", isPublic: true, queues: ["published"] },
    { name: "customers", sku: "P1v2", queues: ["created"] },
    { name: "delivery", sku: "P1v2", queues: ["planned", "done"] },
    { name: "exports", sku: "S1", writesLake: true, queues: ["requested"] },
    { name: "fraud", sku: "P2v2", writesLake: true, queues: ["scored"] },
    { name: "gifts", sku: "S1", isPublic: true, queues: ["redeemed"] },
    { name: "inventory", sku: "P1v2", queues: ["low", "counted"] },
    { name: "loyalty", sku: "S1", queues: ["earned"] },
    { name: "mail", sku: "S1", queues: ["outbox", "bounced"] },
    { name: "notify", sku: "S1", queues: ["push"] },
    { name: "orders", sku: "P2v2", queues: ["placed", "cancelled"] },
    { name: "partners", sku: "S1", isPublic: true, queues: ["feeds"] },
    { name: "pricing", sku: "P1v2", queues: ["changed"] },
    { name: "returns", sku: "S1", queues: ["announced"] },
    { name: "reviews", sku: "S1", isPublic: true, queues: ["posted"] },
    { name: "search", sku: "P2v2", isPublic: true, queues: ["reindex"] },
    { name: "stores", sku: "S1", isPublic: true, queues: ["opened"] },
    { name: "suppliers", sku: "S1", queues: ["orders"] },
    { name: "warehouse", sku: "P1v2", queues: ["picked", "packed"] },
];
