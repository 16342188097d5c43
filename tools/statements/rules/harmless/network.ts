import type { HarmlessRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

const reach =
  /\b(network|networks|networking|subnets?|vnets?|ips?|ipv4|ipv6|ip ?address(es)?|cidrs?|firewall|ports?|dns|routes?|routing|peerings?|bgp|asn|nat|vlans?|mtu|load ?balanc\w*|private (links?|endpoints?)|address(es)? (prefix\w*|space|range)|nics?|outbound|inbound|ingress|egress|next hop|gateways?|express ?route|vwan|virtual hub|tls version|tls|ssl policy|cipher\w*|http2|http20\w*|protocols?|hostname|probe\w*|health ?check\w*|backend|frontend|listener|waf|ddos|affinity|session affinity)\b/;

/** Resources that are the network itself. */
export const networkModules =
  /^(network|cdn|dns|dnsresolver|privatedns|trafficmanager|frontdoor|lb|hybridnetwork|managednetworkfabric|networkfunction|privatelink|servicenetworking|peering|virtualwan)$/;

/** What is a right or an address of somebody also among networks. */
const isRight =
  /\b(principals?|identit\w*|clients?|tenants?|roles?|permissions?|keys?|shared key|tokens?|secrets?|passwords?|credentials?|certificates?|certs?|admin\w*|users?|groups? ids?|auth\w*|vault|scripts?|commands?|radius|aad|saml|sas|trust\w*|sign\w*|access polic\w*|members?)\b/;

/** What a part of a network says of more than traffic: who is let in, what runs there, which key or name is believed. */
const more =
  /\b(https only|non ssl|link local|frontdoor route ids|dns alias|ssl profile|listener refs?|sni (name|validation)|ignore hostname|(enabled|access) protocols?|gateway resource|prompt|pac file|sso|mutual|mtls|skip|insecure|rights?|callbacks?|commands?|execs?|tests|receivers?|kdc|kerberos|ldap|directory|ur[il]s?|incoming call|remote login|host network|external ips|network data|sql virtual machine|managed by|owner|account id|connectors resource|incident|container app|database routing|message box|inbound mdn|exchange|nsdname|ptrdname|cname|replacement|regexp|domain controller|private api|public access when|workspace|partner|cloud init|boot ?strap|deploy parameters|parameter values|templates?|helm|artifact|blobs?|image name|vhd name|emails?|shareable|header value|management groups|subscriptions?|scope access|network manager scope|membership|ocsp|username|storage path|file path|sharing|managed application|backend (uri|resource)|container configurations|nrr|serial number|protocol types|^link$|origin (path|host))\b/;

/** Who is called or who answers, by a name of more than the network. Filters name hosts, too, and lead nobody there. */
const somebody =
  /(?<!(private|service|dns|http) )\bendpoint( ur[il]| id| resource id| names?)?$|\b(host ?names?|hosts?|custom host\w*|custom domain|fqdn|(?<!route )targets?|redirect (configuration name|protocol))$/;
const isSwitch = /^(pick|ignore|use|enable|only|has|is)\b/;

/** Records by which a name is somebody else's: of those with addresses the value is an address. */
const leads =
  /(\b|^)(mx|txt|ns|cname|srv|caa|naptr|tlsa|ds|ptr) ?record|\b(host alias|volume source|exec|helm \w+|custom domain|header action|(probe|request|response) header|(probe|http|custom) headers?( item)?)\b|(^|pool )(backend|origin)$/;

/** Routes of messages, calls and requests lead data to somebody; routes of a network lead traffic through it. */
const routes = /\brout(e|es|ing|er)\b/;
const routesOfNetworks = /^(awsconnector|cloudngfw|paloalto|avs|networkcloud|azurestackhci|compute)$/;

/**
 * More than traffic by where it stands: who has the token of a gateway gets the APIs that are served there, agents have
 * instructions, users are put into groups, and a container may share the host's network.
 */
const moreThere =
  /^apimanagement:.*\bgateway (id|name)$|^cdn:(web ?agent|knowledge ?source) |^network:.*\bpolicy group policy |^network:\w*networkmanager\w*connection network manager id$|^docker.* network( mode)?$/;

/** Providers of things that lie in networks: to a directory or to GitHub an address is a condition of signing in. */
const hasNetwork = /^(azure|azure-native|kubernetes|docker|docker-build|command)$/;

/** Disks and files that whoever reaches them may mount: no key and no role stands behind their network. */
const withoutSignIn = /^(elasticsan|netapp|storagecache|hpc|managedlustre)$/;

function isTraffic({ words, owner, module, provider }: Subject): boolean {
  const isRoute = routes.test(words) || routes.test(owner);
  const isOfNetwork =
    networkModules.test(module) ||
    routesOfNetworks.test(module) ||
    /\b(vnet|virtual network|bgp|nat|egress|outbound|subnet)\b/.test(words);
  return (
    hasNetwork.test(provider) &&
    !withoutSignIn.test(module) &&
    !more.test(words) &&
    !moreThere.test(`${provider.startsWith("docker") ? provider : module}:${owner} ${words}`) &&
    (!somebody.test(words) || isSwitch.test(words)) &&
    (!leads.test(owner) ||
      /^(zone name|priority|weight|enabled state|(http|https) port|private link (alias|location|resource id))$/.test(
        words,
      )) &&
    (!isRoute || isOfNetwork)
  );
}

const isLeafText = ({ refs }: Subject) => refs.size === 0;

export const networkRules: readonly HarmlessRule[] = [
  {
    name: "network reach",
    isNarrow: true,
    reason: "network reach is not a right: who gets through still needs a key or a role",
    wouldMiss: "a service that lets in whoever reaches it, by words that speak of addresses and ports only",
    matches: (input) =>
      isLeafText(input) &&
      !input.isSecret &&
      !isRight.test(input.words) &&
      isTraffic(input) &&
      !/\b(anonymous\w*|credentials?|passwords?|authenticat\w*|identity|permissions?|access key|without authentication)\b/.test(
        input.told,
      ) &&
      (reach.test(input.words) || (networkOwner.test(input.owner) && !isRight.test(input.owner))),
  },
  {
    name: "network resource",
    isNarrow: true,
    reason: "is a part of a network: addresses, routes, rules of traffic",
    wouldMiss: "a gateway that signs people in, by a word that no other rule knows",
    matches: (input) =>
      isLeafText(input) &&
      networkModules.test(input.module) &&
      isTraffic(input) &&
      (input.provider === "azure-native" || input.provider === "azure") &&
      !isRight.test(`${input.words} ${input.isTopLevel ? "" : input.owner}`) &&
      !/\b(credentials?|passwords?|authenticat\w*|authori[sz]\w*|identity|identities|permissions?|tokens?|secrets?|delegat\w*|tenants?|users?|admin\w*|sign\w*|grants?|access (control|rights?))\b/.test(
        input.told,
      ) &&
      !/\b(ids?|ur[il]s?|scopes?|workspace|storage)$/.test(input.words),
  },
  {
    name: "delegation of a subnet",
    isNarrow: true,
    reason: "says which service of Azure may put its machines into a subnet: addresses, and no right",
    wouldMiss: "nothing: who may use the subnet needs a role on it",
    matches: ({ owner, words, module, refs }) =>
      refs.size === 0 &&
      networkModules.test(module) &&
      /^(subnet )?delegation( service delegation)?$/.test(owner) &&
      /^(name|service name|actions|id)$/.test(words),
  },
  {
    name: "network resource's peer",
    isNarrow: true,
    reason: "is the address of another part of the network",
    wouldMiss: "a part of the network in another tenant that is trusted with more than traffic",
    matches: (input) =>
      isLeafText(input) &&
      !input.isSecret &&
      !isRight.test(input.words) &&
      isTraffic(input) &&
      /\b(subnet|virtual network|vnet|public ip( address| prefix)?|ip configuration|network interface|network security group|nsg|application security group|route table|nat gateway|load balancer|backend address pool|private dns zone|dns zone|private endpoint|private link service|virtual hub|virtual wan|express route circuit|firewall policy|ddos protection plan|frontend ip configuration)( (resource )?ids?)?$/.test(
        input.words,
      ),
  },
];

const networkOwner =
  /\b(ip (rule|configuration|address|filter\w*|security restriction\w*)|ip ?rule|firewall rule|virtual network rule|network (rule|acl|rule ?set|interface|profile|configuration)s?|private endpoint|private link service connection( state)?|subnet|nat rule|route|dns (record|zone|settings|config)|load balancer (profile|rule|sku)|probe|health ?check|(\w+ )?record( set)?|address space|public ip address)\b/;
