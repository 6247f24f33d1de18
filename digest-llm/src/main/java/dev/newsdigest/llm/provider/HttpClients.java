package dev.newsdigest.llm.provider;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** HTTP clients that send a request once, to one host, and nowhere else. */
final class HttpClients {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private HttpClients() {}

  static OkHttpClient create(Duration idleTimeout) {
    return new OkHttpClient.Builder()
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .cookieJar(CookieJar.NO_COOKIES)
        .connectionPool(new ConnectionPool(4, 1, TimeUnit.MINUTES))
        .connectTimeout(CONNECT_TIMEOUT)
        .writeTimeout(idleTimeout)
        .readTimeout(idleTimeout)
        .addNetworkInterceptor(HttpClients::hideRetryAfter)
        .build();
  }

  /** OkHttp re-sends by itself on 503 with {@code Retry-After: 0}; a paid call must not. */
  private static Response hideRetryAfter(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    String retryAfter = response.header("Retry-After");
    if (response.code() != 503 || retryAfter == null) {
      return response;
    }
    return response
        .newBuilder()
        .removeHeader("Retry-After")
        .header(RetryHints.KEPT_RETRY_AFTER, retryAfter)
        .build();
  }
}
