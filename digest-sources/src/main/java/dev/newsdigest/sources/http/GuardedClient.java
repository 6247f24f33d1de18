package dev.newsdigest.sources.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Makes the OkHttp client that the fetcher uses: the guard at the resolver, at the socket and at
 * the connection in use; a pool of its own, because a pool does not tell guarded from unguarded
 * connections apart; no redirects, cookies or silent repeats.
 */
final class GuardedClient {

  /** Carries Retry-After past OkHttp, which would repeat a 503 with {@code Retry-After: 0}. */
  static final String RETRY_AFTER = "digest-retry-after";

  private GuardedClient() {}

  static OkHttpClient build(
      OkHttpClient.Builder base, AddressGuard guard, Duration callTimeout, boolean ownProxy) {
    OkHttpClient given = base.build();
    Proxy proxy = ownProxy ? given.proxy() : Proxy.NO_PROXY;
    CallersProxies proxies =
        proxy == null ? new CallersProxies(given.proxySelector()) : CallersProxies.always(proxy);
    Dns resolver = given.dns();
    return base.dispatcher(new Dispatcher())
        .connectionPool(new ConnectionPool(5, 30, TimeUnit.SECONDS))
        .proxy(null)
        .proxySelector(proxies)
        .socketFactory(new GuardedSocketFactory(guard, proxies))
        .dns(host -> resolve(resolver, guard, proxies, host))
        .addNetworkInterceptor(chain -> onConnection(chain, guard))
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .cookieJar(CookieJar.NO_COOKIES)
        .cache(null)
        .callTimeout(callTimeout)
        .connectTimeout(
            callTimeout.compareTo(Duration.ofSeconds(10)) < 0
                ? callTimeout
                : Duration.ofSeconds(10))
        .readTimeout(callTimeout)
        .writeTimeout(callTimeout)
        .build();
  }

  /** One private address among a host's addresses refuses the host: a mixed answer is a trick. */
  private static List<InetAddress> resolve(
      Dns resolver, AddressGuard guard, CallersProxies proxies, String host)
      throws UnknownHostException {
    List<InetAddress> found = resolver.lookup(host);
    if (proxies.resolved(host, found)) {
      return found;
    }
    for (InetAddress address : found) {
      if (!guard.allowsSomewhere(address)) {
        throw new RefusedHostException(host);
      }
    }
    return found;
  }

  private static Response onConnection(Interceptor.Chain chain, AddressGuard guard)
      throws IOException {
    var connection = chain.connection();
    if (connection != null && connection.route().proxy().type() == Proxy.Type.DIRECT) {
      InetSocketAddress dialled = connection.route().socketAddress();
      GuardedSocketFactory.check(guard, dialled);
    }
    Response response = chain.proceed(chain.request());
    if (response.body().contentLength() < -1) {
      // OkHttp neither reads nor closes such a body: its connection would never be given back.
      throw new ProtocolException("a negative Content-Length");
    }
    String retryAfter = response.header("Retry-After");
    if (retryAfter == null) {
      return response;
    }
    Headers headers =
        response
            .headers()
            .newBuilder()
            .removeAll("Retry-After")
            .addUnsafeNonAscii(RETRY_AFTER, retryAfter)
            .build();
    return response.newBuilder().headers(headers).build();
  }

  /** A name that resolves to an address nobody may dial. */
  static final class RefusedHostException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedHostException(String host) {
      super(host + " leads to an address that is not public");
    }
  }

  static final Set<Integer> DEFAULT_PORTS = Set.of(80, 443, 8080, 8443);
}
