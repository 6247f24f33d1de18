package dev.newsdigest.sources.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which addresses may be dialled. Everything that is not public unicast is refused: the
 * special-purpose registries of IANA (RFC 6890 and its updates), read as a table of our own because
 * {@link InetAddress} knows neither shared address space (100.64.0.0/10) nor unique local IPv6
 * addresses (fc00::/7), nor IPv4 addresses wrapped in IPv6 by translation.
 */
final class AddressGuard {

  private static final List<Cidr> REFUSED =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.31.196.0/24",
              "192.52.193.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "192.175.48.0/24",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              // Unspecified, loopback, and IPv4 written inside IPv6 in any way: mapped, compatible,
              // translated (NAT64), 6to4, Teredo. A public site is reachable without them.
              "::/96",
              "::ffff:0:0:0/96",
              "64:ff9b::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .map(Cidr::parse)
          .toList();

  /** Addresses of one block on one port that are allowed although the table refuses them. */
  record Exemption(Cidr block, int port) {}

  private final List<Exemption> exemptions;
  private final Set<Integer> ports;

  AddressGuard(List<Exemption> exemptions, Set<Integer> ports) {
    this.exemptions = List.copyOf(exemptions);
    this.ports = Set.copyOf(ports);
  }

  /** Whether this address may be dialled on this port. Mapped IPv4 is judged as IPv4. */
  boolean allows(InetAddress address, int port) {
    byte[] bytes = address.getAddress();
    for (Exemption exemption : exemptions) {
      if (exemption.port() == port && exemption.block().contains(bytes)) {
        return true;
      }
    }
    if (!ports.contains(port)) {
      return false;
    }
    for (Cidr block : REFUSED) {
      if (block.contains(bytes)) {
        return false;
      }
    }
    return true;
  }

  /** Whether this address may be dialled on at least one port. */
  boolean allowsSomewhere(InetAddress address) {
    byte[] bytes = address.getAddress();
    return exemptions.stream().anyMatch(e -> e.block().contains(bytes))
        || REFUSED.stream().noneMatch(block -> block.contains(bytes));
  }

  /** Whether any address at all may be dialled on this port. */
  boolean allowsPort(int port) {
    return ports.contains(port) || exemptions.stream().anyMatch(e -> e.port() == port);
  }
}
