package dev.newsdigest.sources.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Sockets that look at the address they are about to dial. This is the last gate: literals never
 * pass the name resolver, and a resolver may answer differently the second time. A proxy of the
 * caller's may stand anywhere.
 */
final class GuardedSocketFactory extends SocketFactory {

  private final AddressGuard guard;

  private final CallersProxies proxies;

  GuardedSocketFactory(AddressGuard guard, CallersProxies proxies) {
    this.guard = guard;
    this.proxies = proxies;
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!proxies.contains(endpoint)) {
          check(guard, endpoint);
        }
        super.connect(endpoint, timeout);
      }

      @Override
      public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
      }
    };
  }

  static void check(AddressGuard guard, SocketAddress endpoint) throws BlockedAddressException {
    if (!(endpoint instanceof InetSocketAddress inet)
        || inet.getAddress() == null
        || !guard.allows(inet.getAddress(), inet.getPort())) {
      throw new BlockedAddressException("refused to dial an address that is not public");
    }
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(address, port));
  }

  private Socket connected(InetSocketAddress address) throws IOException {
    Socket socket = createSocket();
    try {
      socket.connect(address);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }
}
