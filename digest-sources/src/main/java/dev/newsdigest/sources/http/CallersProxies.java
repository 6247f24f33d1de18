package dev.newsdigest.sources.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The proxies of a caller's client. They usually stand in the inner network, where nothing else may
 * be dialled: this selector remembers which they are, so that the guard lets them, and only them,
 * through. Thread-safe.
 */
final class CallersProxies extends ProxySelector {

  private final ProxySelector selector;
  private final Map<String, Integer> portsByName = new ConcurrentHashMap<>();
  private final Set<InetSocketAddress> addresses = ConcurrentHashMap.newKeySet();

  CallersProxies(ProxySelector selector) {
    this.selector = selector;
  }

  /** A selector that gives one proxy for every address; none for a direct one. */
  static CallersProxies always(Proxy proxy) {
    return new CallersProxies(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            return List.of(proxy);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // There is no other to take.
          }
        });
  }

  @Override
  public List<Proxy> select(URI uri) {
    List<Proxy> proxies = selector.select(uri);
    if (proxies == null) {
      return List.of(Proxy.NO_PROXY);
    }
    for (Proxy proxy : proxies) {
      if (proxy.address() instanceof InetSocketAddress address) {
        if (address.isUnresolved()) {
          portsByName.put(address.getHostString(), address.getPort());
        } else {
          addresses.add(new InetSocketAddress(address.getAddress(), address.getPort()));
        }
      }
    }
    return proxies;
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    selector.connectFailed(uri, address, failure);
  }

  /** Whether a name that is being resolved is a proxy's; its addresses are noted. */
  boolean resolved(String host, List<InetAddress> found) {
    Integer port = portsByName.get(host);
    if (port == null) {
      return false;
    }
    found.forEach(address -> addresses.add(new InetSocketAddress(address, port)));
    return true;
  }

  /** Whether an address about to be dialled is a proxy's. */
  boolean contains(SocketAddress address) {
    return address instanceof InetSocketAddress inet && addresses.contains(inet);
  }
}
