const { on, secret, thing, times } = require("./thing.cjs");
const namespace = thing("kubernetes:core/v1:Namespace", "shop", { metadata: { name: "shop" } });
const password = thing("random:index/randomPassword:RandomPassword", "database", { length: on("password", 40, 32) }, ["result"]);
times(18, (i) => {
  const metadata = { name: `app-${i}`, namespace: "shop", labels: { app: `app-${i}`, team: on("labels", "b", "a") } };
  const containers = [{ name: "app", image: `contoso/app:${on("image", 2, 1)}`, env: [{ name: "LEVEL", value: on("level", "debug", "info") }] }];
  const template = { metadata: { labels: { app: `app-${i}` } }, spec: { containers } };
  thing("kubernetes:apps/v1:StatefulSet", `db-${i}`, { metadata, spec: { serviceName: `db-${i}`, replicas: on("replicas", 3, 1), selector: { matchLabels: { app: `app-${i}` } }, template } });
  thing("kubernetes:batch/v1:CronJob", `job-${i}`, { metadata, spec: { schedule: on("schedule", "0 2 * * *", "0 1 * * *"), jobTemplate: { spec: { template: { spec: { containers, restartPolicy: "Never" } } } } } });
  thing("kubernetes:core/v1:Secret", `password-${i}`, { metadata, stringData: { password: password.result, token: secret("token") } });
  thing("kubernetes:networking.k8s.io/v1:Ingress", `web-${i}`, { metadata, spec: { rules: [{ host: on("host", "shop.contoso.example", "www.contoso.example"), http: { paths: [{ path: "/", pathType: "Prefix", backend: { service: { name: `app-${i}`, port: { number: 80 } } } }] } }] } });
  thing("kubernetes:autoscaling/v2:HorizontalPodAutoscaler", `scale-${i}`, { metadata, spec: { minReplicas: 1, maxReplicas: on("scale", 8, 4), scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: `app-${i}` } } });
});
